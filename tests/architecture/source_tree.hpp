#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mizan::architecture {

struct SourceFile {
  std::string path;  ///< relative to the repository, with forward slashes
  std::string text;
};

/// Every C++ file of the rooms, by path.
[[nodiscard]] const std::vector<SourceFile>& source_files();

struct Include {
  int line = 0;
  bool quoted = false;
  std::string header;
};
[[nodiscard]] std::vector<Include> includes(const SourceFile& file);

struct Word {
  int line = 0;
  std::string text;
};
/// The identifiers of the code, without those of comments, literals and includes.
[[nodiscard]] std::vector<Word> code_words(const SourceFile& file);

/// The contents of the string literals.
[[nodiscard]] std::vector<Word> string_literals(const SourceFile& file);

/// Whether the path is the folder, lies in it, or is that very file.
[[nodiscard]] bool lies_in(std::string_view path, std::string_view folder);

}  // namespace mizan::architecture
