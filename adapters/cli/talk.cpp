#include "adapters/cli/talk.hpp"

#include <cstdio>
#include <utility>

#include "adapters/report/printable.hpp"

namespace mizan::cli {
namespace {

using engine::Language;
using engine::Translated;

void put_error(std::string text) {
  text += '\n';
  std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace

std::string rendered(const Complaint& complaint, Language language) {
  const auto say = [&](const Translated& text) { return engine::in(text, language); };
  const std::string_view comma = language == Language::ar ? "، " : ", ";
  std::string text = "mizan: " + say({"erreur", "error", "خطأ"}) + " [" + complaint.code + "] " + complaint.file;
  if (complaint.line) text += ":" + std::to_string(*complaint.line);
  if (!complaint.pointer.empty()) text += std::string(comma) + complaint.pointer;
  if (complaint.offset) {
    text += std::string(comma) + say({"octet", "byte", "البايت"}) + " " + std::to_string(*complaint.offset);
  }
  text += (language == Language::fr ? "\u00A0: " : ": ") + say(complaint.message);
  return adapters::printable(text);
}

void complain(const Complaint& complaint, Language language) { put_error(rendered(complaint, language)); }

void complain(const adapters::FileError& error, Language language) {
  complain({.file = error.path,
            .line = {},
            .pointer = {},
            .offset = {},
            .code = adapters::code(error),
            .message = adapters::sentence(error)},
           language);
}

void tell(std::string_view text) { put_error("mizan: " + adapters::printable(text)); }

}  // namespace mizan::cli
