#include <map>
#include <string>

#include "adapters/diagnostic_formats/diagnostic_formats.hpp"
#include "adapters/json/json_writer.hpp"

namespace mizan::adapters {
namespace {

using json::JsonWriter;

/// RFC 3986: every byte of a path that is neither unreserved nor a slash. A colon too, which could end a scheme.
std::string uri(std::string_view path) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string result = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").contains(c);
    if (plain) {
      result += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    result += {'%', hex[byte >> 4U], hex[byte & 15U]};
  }
  return result;
}

std::string_view level(dsl::Severity severity) { return severity == dsl::Severity::error ? "error" : "warning"; }

class Log {
 public:
  explicit Log(PageLanguage language) : index_(static_cast<std::size_t>(language)) {}

  std::string write(std::span<const LocatedDiagnostic> diagnostics, std::string_view version) {
    std::map<std::string_view, std::int64_t> rules;
    for (const LocatedDiagnostic& diagnostic : diagnostics) rules.emplace(diagnostic.code, 0);
    std::int64_t count = 0;
    for (auto& [code, number] : rules) number = count++;

    json_.begin_object();
    json_.key("$schema").string("https://json.schemastore.org/sarif-2.1.0.json");
    json_.key("runs").begin_array().begin_object();
    json_.key("columnKind").string("unicodeCodePoints");
    json_.key("results").begin_array();
    for (const LocatedDiagnostic& diagnostic : diagnostics) put_result(diagnostic, rules.at(diagnostic.code));
    json_.end_array();
    json_.key("tool").begin_object().key("driver").begin_object();
    json_.key("name").string("mizan").key("rules").begin_array();
    for (const auto& [code, number] : rules) put_rule(code);
    json_.end_array();
    json_.key("version").string(version);
    json_.end_object().end_object();
    json_.end_object().end_array();
    json_.key("version").string("2.1.0").end_object();
    return std::move(json_).text() + "\n";
  }

 private:
  void put_text(std::string_view key, std::string_view text) {
    json_.key(key).begin_object().key("text").string(text).end_object();
  }

  void put_rule(std::string_view code) {
    json_.begin_object();
    json_.key("defaultConfiguration").begin_object();
    json_.key("level").string(level(code.starts_with('W') ? dsl::Severity::warning : dsl::Severity::error));
    json_.end_object();
    const auto page = code_page(code);
    if (page) {
      std::string_view text = page->text[index_];
      while (text.ends_with('\n')) text.remove_suffix(1);
      put_text("fullDescription", text);
      put_text("help", std::string(text) + "\n\nmizan explain " + std::string(code));
    }
    json_.key("id").string(code);
    if (page) put_text("shortDescription", page->title[index_]);
    json_.end_object();
  }

  void put_place(const LocatedText& place) {
    json_.key("physicalLocation").begin_object();
    json_.key("artifactLocation").begin_object().key("uri").string(uri(place.file)).end_object();
    json_.key("region").begin_object();
    json_.key("byteLength").integer(place.end.byte - place.begin.byte).key("byteOffset").integer(place.begin.byte);
    json_.key("endColumn").integer(place.end.column).key("endLine").integer(place.end.line);
    json_.key("startColumn").integer(place.begin.column).key("startLine").integer(place.begin.line);
    json_.end_object().end_object();
  }

  void put_result(const LocatedDiagnostic& diagnostic, std::int64_t rule) {
    json_.begin_object().key("level").string(level(diagnostic.severity));
    json_.key("locations").begin_array();
    if (diagnostic.place) {
      json_.begin_object();
      put_place(*diagnostic.place);
      json_.end_object();
    }
    json_.end_array();
    std::string message = diagnostic.message;
    if (diagnostic.place && !diagnostic.place->text.empty()) message += ": " + diagnostic.place->text;
    if (!diagnostic.help.empty()) message += "\n" + diagnostic.help;
    put_text("message", message);
    if (!diagnostic.others.empty()) {
      json_.key("relatedLocations").begin_array();
      for (const LocatedText& other : diagnostic.others) {
        json_.begin_object();
        put_text("message", other.text);
        put_place(other);
        json_.end_object();
      }
      json_.end_array();
    }
    json_.key("ruleId").string(diagnostic.code).key("ruleIndex").integer(rule).end_object();
  }

  std::size_t index_;
  JsonWriter json_;
};

}  // namespace

std::string diagnostics_sarif(std::span<const LocatedDiagnostic> diagnostics, PageLanguage language,
                              std::string_view version) {
  return Log(language).write(diagnostics, version);
}

}  // namespace mizan::adapters
