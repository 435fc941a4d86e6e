#include "adapters/diagnostic_formats/diagnostic_formats.hpp"
#include "adapters/json/json_writer.hpp"

namespace mizan::adapters {
namespace {

using json::JsonWriter;

void put_end(JsonWriter& json, const TextPosition& end) {
  json.key("end").begin_object().key("column").integer(end.column).key("line").integer(end.line).end_object();
}

void put_span(JsonWriter& json, const LocatedText& place) {
  const auto put_range = [&](std::uint32_t begin, std::uint32_t end) {
    json.begin_array().integer(begin).integer(end).end_array();
  };
  json.key("span").begin_object().key("bytes");
  put_range(place.begin.byte, place.end.byte);
  json.key("code_points");
  put_range(place.begin.code_point, place.end.code_point);
  json.end_object();
}

void put_other(JsonWriter& json, const LocatedText& place) {
  json.begin_object().key("column").integer(place.begin.column);
  put_end(json, place.end);
  json.key("file").string(valid_utf8(place.file)).key("line").integer(place.begin.line);
  put_span(json, place);
  json.key("text").string(place.text).end_object();
}

void put(JsonWriter& json, const LocatedDiagnostic& diagnostic) {
  const auto& place = diagnostic.place;
  json.begin_object().key("code").string(diagnostic.code);
  if (place) {
    json.key("column").integer(place->begin.column);
    put_end(json, place->end);
    json.key("file").string(valid_utf8(place->file));
  } else {
    json.key("file").null();
  }
  json.key("help").string(diagnostic.help).key("label").string(place ? place->text : "");
  if (place) json.key("line").integer(place->begin.line);
  json.key("message").string(diagnostic.message).key("others").begin_array();
  for (const LocatedText& other : diagnostic.others) put_other(json, other);
  json.end_array();
  json.key("severity").string(diagnostic.severity == dsl::Severity::error ? "error" : "warning");
  if (place) put_span(json, *place);
  json.end_object();
}

}  // namespace

std::string diagnostics_json(std::span<const LocatedDiagnostic> diagnostics) {
  JsonWriter json;
  json.begin_array();
  for (const LocatedDiagnostic& diagnostic : diagnostics) put(json, diagnostic);
  json.end_array();
  return std::move(json).text() + "\n";
}

}  // namespace mizan::adapters
