#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mizan::json {

/// Appends a JSON string, escaped as RFC 8785 says: the shortest escapes, and none that is not needed.
void append_json_string(std::string& out, std::string_view text);

/// Writes one JSON text in canonical form: no white space, and the caller gives the names of each object in order,
/// which an assertion holds it to. What is written with `integer` and ASCII names alone is record JSON (decision
/// record, 2.2).
///
///     JsonWriter json;
///     json.begin_object().key("mizan").integer(1).end_object();
///     std::string text = std::move(json).text();
class JsonWriter {
 public:
  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);

  JsonWriter& string(std::string_view text);
  JsonWriter& integer(std::int64_t value);  ///< at most 15 digits
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  /// A number as its own text; for schemas, never for records.
  JsonWriter& number(std::string_view text);

  [[nodiscard]] std::string text() &&;

 private:
  struct Level {
    bool object = false;
    bool first = true;
    std::string last_name;
  };
  void separate();

  std::string out_;
  std::vector<Level> levels_;
  bool after_key_ = false;
};

/// The same text on several lines, for people. `canonical` is JSON without white space outside strings.
[[nodiscard]] std::string indented(std::string_view canonical);

}  // namespace mizan::json
