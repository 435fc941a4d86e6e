#include "adapters/files/rule_directory.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <vector>

#include "adapters/files/file.hpp"

namespace mizan::adapters {
namespace {

namespace fs = std::filesystem;
using Kind = FileError::Kind;

constexpr std::array<std::string_view, 4> extensions{".mizan", ".lex", ".csv", ".json"};

bool is_rule_file(const fs::path& path) {
  return std::find(extensions.begin(), extensions.end(), path.extension().string()) != extensions.end();
}

// A backslash separates directories on other systems, and a control character breaks a message: such a name would not
// mean the same everywhere, and names are part of the compiled program.
bool is_portable(std::string_view name) {
  return std::none_of(name.begin(), name.end(),
                      [](char c) { return c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::unexpected<FileError> failed(Kind kind, const fs::path& path, std::string detail = {}) {
  return std::unexpected(FileError{kind, path.string(), std::move(detail)});
}

std::expected<std::vector<std::string>, FileError> rule_files(const fs::path& directory,
                                                              const RuleDirectoryLimits& limits) {
  std::error_code error;
  const fs::file_status status = fs::status(directory, error);
  if (!fs::exists(status)) return failed(Kind::not_found, directory);
  if (!fs::is_directory(status)) return failed(Kind::not_a_directory, directory);

  std::vector<std::string> names;
  std::size_t entries = 0;
  fs::recursive_directory_iterator entry(directory, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    const fs::path& path = entry->path();
    if (++entries > limits.entries) return failed(Kind::too_many_files, directory, std::to_string(limits.entries));
    const bool hidden = path.filename().string().starts_with('.');
    if (entry->is_directory(error)) {
      if (hidden || static_cast<std::size_t>(entry.depth()) + 1 >= limits.depth) entry.disable_recursion_pending();
      continue;
    }
    if (hidden || !is_rule_file(path) || !entry->is_regular_file(error)) continue;
    const std::string name = path.lexically_relative(directory).generic_string();
    if (!is_portable(name)) return failed(Kind::odd_name, path);
    names.push_back(name);
    if (names.size() > limits.files) return failed(Kind::too_many_files, directory, std::to_string(limits.files));
  }
  if (error) return failed(Kind::not_readable, directory, error.message());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::expected<dsl::Sources, FileError> read_rules(const fs::path& directory, const RuleDirectoryLimits& limits) {
  const auto names = rule_files(directory, limits);
  if (!names) return std::unexpected(names.error());
  dsl::Sources sources;
  std::size_t bytes_left = limits.total_bytes;
  bool rules_found = false;
  for (const std::string& name : *names) {
    auto text = read_file(directory / name, limits.file_bytes);
    if (!text) return std::unexpected(text.error());
    if (text->size() > bytes_left) return failed(Kind::too_large, directory, byte_count(limits.total_bytes));
    bytes_left -= text->size();
    rules_found |= name.ends_with(".mizan");
    sources.push_back({.name = name, .text = *std::move(text)});
  }
  if (!rules_found) return failed(Kind::no_rules, directory);
  return sources;
}

std::optional<fs::path> changed_since(const fs::path& directory, const dsl::Sources& sources,
                                      std::span<const std::size_t> numbers) {
  for (const std::size_t number : numbers) {
    fs::path path = directory / sources[number].name;
    const auto now = read_file(path, RuleDirectoryLimits{}.file_bytes);
    if (!now || *now != sources[number].text) return path;
  }
  return std::nullopt;
}

}  // namespace mizan::adapters
