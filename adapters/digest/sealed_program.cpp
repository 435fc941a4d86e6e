#include "adapters/digest/sealed_program.hpp"

#include "adapters/digest/digest.hpp"

namespace mizan::adapters {

namespace {

constexpr std::string_view head = "mizan program ";

}  // namespace

std::string seal_program(std::string_view content) {
  std::string file(head);
  file += sha256(content);
  file += '\n';
  file += content;
  return file;
}

std::expected<SealedProgram, std::string> unseal_program(std::string_view file) {
  if (!file.starts_with(head)) return std::unexpected("not a compiled program");
  const std::size_t end = file.find('\n');
  if (end == std::string_view::npos) return std::unexpected("the file ends in the middle");
  const std::string_view named = file.substr(head.size(), end - head.size());
  const std::string_view content = file.substr(end + 1);
  std::string digest = sha256(content);
  if (named != digest) return std::unexpected("the content is not the one that its digest names");
  return SealedProgram{std::move(digest), content};
}

}  // namespace mizan::adapters
