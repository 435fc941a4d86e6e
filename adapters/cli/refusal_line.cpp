#include "adapters/cli/refusal_line.hpp"

#include <string_view>
#include <utility>

#include "adapters/json/json_writer.hpp"

namespace mizan::cli {
namespace {

void put_message(json::JsonWriter& json, const engine::Translated& message) {
  json.key("message").begin_object();
  json.key("ar").string(message.ar).key("en").string(message.en).key("fr").string(message.fr);
  json.end_object();
}

void put_door_error(json::JsonWriter& json, const json::DoorError& error, std::uint64_t line) {
  json.begin_object();
  json.key("code").string(error.code).key("line").integer(static_cast<std::int64_t>(line));
  put_message(json, error.message);
  json.key("offset").integer(static_cast<std::int64_t>(error.offset)).key("pointer").string(error.pointer);
  json.end_object();
}

void put_place(json::JsonWriter& json, const engine::Unread& place) {
  json.begin_object().key("code").string(place.code);
  put_message(json, place.message);
  json.key("pointer").string(place.pointer).end_object();
}

void put_unread(json::JsonWriter& json, const std::vector<engine::Unread>& unread, std::uint64_t line) {
  const engine::Unread& first = unread.front();
  json.begin_object();
  json.key("code").string(first.code).key("line").integer(static_cast<std::int64_t>(line));
  put_message(json, first.message);
  if (unread.size() > 1) {
    json.key("others").begin_array();
    for (std::size_t i = 1; i < unread.size(); ++i) put_place(json, unread[i]);
    json.end_array();
  }
  json.key("pointer").string(first.pointer).end_object();
}

}  // namespace

std::string refusal_line(const Refusal& refusal, std::uint64_t line) {
  json::JsonWriter json;
  json.begin_object().key("error");
  if (refusal.door) {
    put_door_error(json, *refusal.door, line);
  } else {
    put_unread(json, refusal.unread, line);
  }
  json.end_object();
  return std::move(json).text();
}

}  // namespace mizan::cli
