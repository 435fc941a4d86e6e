#include "dsl/check/symbols.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "dsl/surface.hpp"

namespace mizan::dsl::checking {
namespace {

using engine::TypeKind;

constexpr std::array<std::pair<Keyword, TypeKind>, 10> simple_types{{{Keyword::bool_, TypeKind::boolean},
                                                                     {Keyword::integer, TypeKind::integer},
                                                                     {Keyword::decimal, TypeKind::decimal},
                                                                     {Keyword::percent, TypeKind::percent},
                                                                     {Keyword::money, TypeKind::money},
                                                                     {Keyword::text, TypeKind::text},
                                                                     {Keyword::date, TypeKind::date},
                                                                     {Keyword::moment, TypeKind::moment},
                                                                     {Keyword::duration, TypeKind::duration},
                                                                     {Keyword::occupation, TypeKind::occupation}}};

}  // namespace

std::optional<engine::Type> Symbols::type(const syntax::Name& name, std::uint32_t file, Report& report) const {
  if (name.text.empty()) return std::nullopt;  // the parser has said that there is none
  // A type of the vocabulary comes before a simple one: `enum text` would be unwise, and yet no riddle.
  if (const Entry* entry = scope.find(Space::type, name.text, file)) {
    return engine::Type{entry->kind == Kind::record ? TypeKind::record : TypeKind::enumeration,
                        static_cast<std::uint16_t>(entry->index)};
  }
  for (const auto& [word, kind] : simple_types) {
    if (word == name.word) return engine::Type{kind, 0};
  }
  if (scope.explain_unused_pack(Space::type, name, file, report)) return std::nullopt;
  auto candidates = report.suggests() ? scope.names(Space::type, file) : std::vector<std::string_view>();
  const Surface surface = scope.file(file).surface;
  for (const std::string_view word : spellings(type_words(), surface)) candidates.push_back(word);
  std::string help = surface_hint(name.text, surface, type_words());
  if (help.empty()) help = did_you_mean(name.text, candidates);
  report.error("E0211", name.span, quoted(name.text) + " is not a type", {.help = std::move(help)});
  return std::nullopt;
}

bool Symbols::is_broken(std::uint16_t record, std::string_view field) const {
  for (std::size_t steps = 0; steps <= records.size(); ++steps) {
    const RecordInfo& info = records[record];
    if (info.incomplete || std::find(info.broken.begin(), info.broken.end(), field) != info.broken.end()) return true;
    if (!info.parent) return false;
    record = *info.parent;
  }
  return false;
}

bool Symbols::is_or_extends(std::uint16_t record, std::uint16_t base) const {
  // A circle of `extends` is reported elsewhere; the bound keeps this walk finite.
  for (std::size_t steps = 0; steps <= records.size(); ++steps) {
    if (record == base) return true;
    if (!records[record].parent) return false;
    record = *records[record].parent;
  }
  return false;
}

std::optional<std::uint16_t> Symbols::common(const std::vector<std::uint16_t>& records_of_documents) const {
  if (records_of_documents.empty()) return std::nullopt;
  std::optional<std::uint16_t> base = records_of_documents.front();
  for (std::size_t steps = 0; base && steps <= records.size(); ++steps) {
    if (std::all_of(records_of_documents.begin(), records_of_documents.end(),
                    [&](std::uint16_t record) { return is_or_extends(record, *base); })) {
      return base;
    }
    base = records[*base].parent;
  }
  return std::nullopt;
}

bool has_any(const syntax::Translations& texts) { return texts.fr || texts.en || texts.ar; }

engine::Translated translated_clause(const syntax::Translations& labels, Span place, const std::string& what,
                                     Report& report) {
  return has_any(labels) ? translated(labels, place, what, report) : engine::Translated{};
}

engine::Translated translated(const syntax::Translations& labels, Span place, const std::string& what, Report& report) {
  std::vector<std::string> missing;
  const auto read = [&](const std::optional<syntax::Text>& text, const char* language) -> std::string {
    if (text && text->value.find_first_not_of(" \t\n\r") != std::string::npos) return text->value;
    missing.emplace_back(language);
    return {};
  };
  engine::Translated result;
  result.fr = read(labels.fr, "French");
  result.en = read(labels.en, "English");
  result.ar = read(labels.ar, "Arabic");
  if (!missing.empty()) {
    report.error("E0402", place, what + " has no text in " + enumerate(missing, "and"),
                 {.help = "every text that a reader sees is written in fr, en and ar"});
  }
  return result;
}

}  // namespace mizan::dsl::checking
