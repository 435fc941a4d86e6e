#include "dsl/lexicon/lexicon_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "dsl/lexicon/phrase_parser.hpp"
#include "dsl/limits.hpp"
#include "dsl/utf8.hpp"

namespace mizan::dsl::lexicon {
namespace {

using engine::PhraseKind;

struct KindName {
  std::string_view name;
  PhraseKind kind;
};
constexpr std::array<KindName, 5> kind_names{{{"not", PhraseKind::negator},
                                              {"safe", PhraseKind::safe},
                                              {"but", PhraseKind::exceptive},
                                              {"turn", PhraseKind::turn},
                                              {"topic", PhraseKind::topic}}};

constexpr std::string_view blank = " \t\r";

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(blank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

class LexiconReader {
 public:
  LexiconReader(std::uint32_t number, const Sources& sources, std::vector<PhraseOfLexicon>& phrases,
                Diagnostics& diagnostics)
      : number_(number), sources_(sources), phrases_(phrases), diagnostics_(diagnostics) {}

  void read(std::uint32_t source) {
    if (!read_.insert(source).second) return;
    const std::string_view text = sources_[source].text;
    if (text.size() > limits::file_bytes_max) {
      fail("E0106", {source, 0, 0}, "this file is larger than 4 MiB", "divide it into several files");
      return;
    }
    if (const std::size_t invalid = utf8::find_invalid(text); invalid != std::string_view::npos) {
      fail("E0817", {source, offset(invalid), offset(invalid) + 1}, "the file is not valid UTF-8 here", "");
      return;
    }
    for (std::size_t begin = 0; begin < text.size() && diagnostics_.size() <= limits::diagnostics_max;) {
      if (diagnostics_.size() == limits::diagnostics_max) {
        fail("E0119", {source, offset(begin), offset(begin) + 1},
             "there are more mistakes in this file than a report can use", "begin with the first ones");
        return;
      }
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      line(source, text.substr(begin, end - begin), begin);
      begin = end + 1;
    }
  }

 private:
  static std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

  // Where `part`, a piece of the source's text, lies.
  Span span_of(std::uint32_t source, std::string_view part) const {
    const auto begin = static_cast<std::uint32_t>(part.data() - sources_[source].text.data());
    return {source, begin, begin + offset(part.size())};
  }

  void line(std::uint32_t source, std::string_view whole, std::size_t begin) {
    const std::string_view text = trim(whole);
    if (text.empty() || text.front() == '#') return;
    if (text.starts_with("include ")) {
      include(source, trim(text.substr(8)));
      return;
    }
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
      fail("E0803", span_of(source, text), "expected an entry as `language: phrase`, and found no `:`", "");
      return;
    }
    const std::string_view head = trim(text.substr(0, colon));
    const std::size_t tag_end = std::min(head.find_first_of(blank), head.size());
    const std::string_view tag = head.substr(0, tag_end);
    const Language* spoken = language(tag);
    if (spoken == nullptr) {
      fail("E0801", tag.empty() ? Span{source, offset(begin), offset(begin) + 1} : span_of(source, tag),
           "`" + std::string(tag) + "` is not a language of lexicons",
           "the languages are `ar`, `ary`, `ary-latn`, `de`, `en`, `es`, `fr` and `it`");
      return;
    }
    entry(source, *spoken, trim(head.substr(tag_end)), text, colon);
  }

  void entry(std::uint32_t source, const Language& spoken, std::string_view kind, std::string_view text,
             std::size_t colon) {
    const std::string_view written = trim(text.substr(colon + 1));
    if (written.empty()) {
      fail("E0804", span_of(source, text), "the phrase is empty", "");
      return;
    }
    const Span span = span_of(source, written);
    const PhraseText place{written, source, span.begin};
    if (kind == "let" || kind.starts_with("let ")) {
      let(spoken, trim(kind.substr(3)), place, span);
      return;
    }
    engine::PhraseEntry meaning{number_, PhraseKind::signal, 0, 0};
    if (!kind.empty()) {
      const auto named =
          std::find_if(kind_names.begin(), kind_names.end(), [&](const KindName& each) { return each.name == kind; });
      if (named == kind_names.end()) {
        fail("E0802", span_of(source, kind), "`" + std::string(kind) + "` is not a kind of entry",
             "the kinds are `not`, `safe`, `but`, `turn`, `topic` and `let NAME`");
        return;
      }
      meaning.kind = named->kind;
    }
    std::optional<Phrase> phrase = parse_phrase(place, spoken, sets_, diagnostics_);
    if (phrase && take_reach(*phrase, meaning, span)) phrases_.push_back({meaning, std::move(*phrase), span});
  }

  void let(const Language& spoken, std::string_view name, const PhraseText& place, const Span& span) {
    if (name.empty() || name.find_first_of(" \t<>") != std::string_view::npos) {
      fail("E0810", span, "a set needs a name of one word", "write `" + std::string(spoken.tag) + " let NAME: …`");
      return;
    }
    std::optional<Phrase> phrase = parse_phrase(place, spoken, sets_, diagnostics_);
    if (!phrase) return;
    if (!sets_.try_emplace({std::string(spoken.tag), std::string(name)}, std::move(*phrase)).second) {
      fail("E0810", span, "the set `" + std::string(name) + "` is declared twice for `" + std::string(spoken.tag) + "`",
           "");
    }
  }

  // A gap at either end of a negator says how far it reaches that way; without any it reaches the next word. No other
  // phrase begins or ends with a gap.
  bool take_reach(Phrase& phrase, engine::PhraseEntry& meaning, const Span& span) {
    const auto gap_at = [&](bool front) -> std::optional<std::uint32_t> {
      if (phrase.kind == Phrase::Kind::gap) return phrase.gap;
      if (phrase.kind != Phrase::Kind::sequence || phrase.parts.empty()) return std::nullopt;
      const Phrase& part = front ? phrase.parts.front() : phrase.parts.back();
      return part.kind == Phrase::Kind::gap ? std::optional(part.gap) : std::nullopt;
    };
    const std::optional<std::uint32_t> before = gap_at(true);
    const std::optional<std::uint32_t> after = gap_at(false);
    if ((before || after) && (meaning.kind != PhraseKind::negator || phrase.kind == Phrase::Kind::gap)) {
      fail("E0806", span, "a phrase cannot begin or end with a gap",
           "only a negator may: the gap says how far it reaches");
      return false;
    }
    if (meaning.kind != PhraseKind::negator) return true;
    meaning.reach_before = before.value_or(engine::no_reach);
    meaning.reach_after = after ? *after : before ? engine::no_reach : 0;
    if (before) phrase.parts.erase(phrase.parts.begin());
    if (after && !phrase.parts.empty()) phrase.parts.pop_back();
    if (phrase.parts.empty()) {
      fail("E0806", span, "a negator needs a word beside its gaps", "");
      return false;
    }
    return true;
  }

  void include(std::uint32_t source, std::string_view name) {
    const std::string& here = sources_[source].name;
    const std::size_t slash = here.rfind('/');
    const std::string path = (slash == std::string::npos ? "" : here.substr(0, slash + 1)) + std::string(name);
    const auto found =
        std::find_if(sources_.begin(), sources_.end(), [&](const Source& each) { return each.name == path; });
    if (found == sources_.end()) {
      std::vector<std::string_view> names;
      for (const Source& each : sources_) {
        if (each.name.ends_with(".lex")) names.push_back(each.name);
      }
      const std::string near = nearest(path, names);
      fail("E0811", span_of(source, name), "there is no file `" + path + "`",
           near.empty() ? "" : "did you mean `" + near + "`?");
      return;
    }
    if (depth_ == include_depth_max) {
      fail("E0812", span_of(source, name), "files include each other deeper than " + std::to_string(include_depth_max),
           "");
      return;
    }
    ++depth_;
    read(static_cast<std::uint32_t>(found - sources_.begin()));
    --depth_;
  }

  void fail(std::string code, const Span& span, std::string message, std::string help) {
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.span = span;
    diagnostic.message = std::move(message);
    diagnostic.help = std::move(help);
    diagnostics_.push_back(std::move(diagnostic));
  }

  static constexpr int include_depth_max = 8;

  std::uint32_t number_;
  const Sources& sources_;
  std::vector<PhraseOfLexicon>& phrases_;
  Diagnostics& diagnostics_;
  PhraseSets sets_;
  std::set<std::uint32_t> read_;  // a file that two others include is read once
  int depth_ = 0;
};

}  // namespace

void read_lexicon(const NamedLexicon& lexicon, std::uint32_t number, const Sources& sources,
                  std::vector<PhraseOfLexicon>& phrases, Diagnostics& diagnostics) {
  LexiconReader(number, sources, phrases, diagnostics).read(lexicon.source);
}

}  // namespace mizan::dsl::lexicon
