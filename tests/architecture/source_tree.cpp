#include "tests/architecture/source_tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace mizan::architecture {
namespace {

namespace fs = std::filesystem;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Walks C++ text and tells code from comments and literals, as far as our own sources need it.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  void run() {
    while (at_ < text_.size()) {
      if (starts("//")) {
        skip_to('\n');
      } else if (starts("/*")) {
        skip_past("*/");
      } else if (starts("R\"")) {
        raw_string();
      } else if (text_[at_] == '"') {
        string();
      } else if (text_[at_] == '\'') {
        character();
      } else if (text_[at_] == '#') {
        skip_to('\n');
      } else if (is_word(text_[at_])) {
        word();
      } else {
        step();
      }
    }
  }

  std::vector<Word> words;
  std::vector<Word> strings;

 private:
  [[nodiscard]] bool starts(std::string_view what) const { return text_.substr(at_).starts_with(what); }
  void step() {
    if (text_[at_] == '\n') ++line_;
    ++at_;
  }
  void skip_to(char end) {
    while (at_ < text_.size() && text_[at_] != end) step();
  }
  void skip_past(std::string_view end) {
    while (at_ < text_.size() && !starts(end)) step();
    for (std::size_t i = 0; i < end.size() && at_ < text_.size(); ++i) step();
  }
  void raw_string() {
    const std::size_t open = text_.find('(', at_);
    const std::string end = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    strings.push_back({line_, std::string(text_.substr(open + 1, text_.find(end, open) - open - 1))});
    skip_past(end);
  }
  void string() {
    const int begin_line = line_;
    std::string content;
    step();
    while (at_ < text_.size() && text_[at_] != '"') {
      if (text_[at_] == '\\') step();
      content += text_[at_];
      step();
    }
    step();
    strings.push_back({begin_line, std::move(content)});
  }
  // A quote within a number (10'000) is taken with the word.
  void character() {
    step();
    while (at_ < text_.size() && text_[at_] != '\'') {
      if (text_[at_] == '\\') step();
      step();
    }
    step();
  }
  void word() {
    const std::size_t begin = at_;
    const bool number = std::isdigit(static_cast<unsigned char>(text_[at_])) != 0;
    while (at_ < text_.size() && (is_word(text_[at_]) || (number && text_[at_] == '\''))) step();
    words.push_back({line_, std::string(text_.substr(begin, at_ - begin))});
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
};

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

const std::vector<SourceFile>& source_files() {
  static const std::vector<SourceFile> files = [] {
    std::vector<SourceFile> all;
    const fs::path root = MIZAN_SOURCE_DIR;
    for (const std::string_view room : std::array<std::string_view, 4>{"engine", "dsl", "adapters", "tests"}) {
      for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / room)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".cpp" && extension != ".hpp") continue;
        all.push_back({entry.path().lexically_relative(root).generic_string(), read(entry.path())});
      }
    }
    std::sort(all.begin(), all.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return all;
  }();
  return files;
}

std::vector<Include> includes(const SourceFile& file) {
  std::vector<Include> found;
  std::string_view rest = file.text;
  for (int line = 1; !rest.empty(); ++line) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view text = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (!text.starts_with("#")) continue;
    text.remove_prefix(1);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (!text.starts_with("include")) continue;
    const std::size_t open = text.find_first_of("\"<");
    const std::size_t close = text.find_first_of("\">", open + 1);
    if (open == std::string_view::npos || close == std::string_view::npos) {
      found.push_back({line, false, "(what this line includes cannot be told)"});
      continue;
    }
    found.push_back({line, text[open] == '"', std::string(text.substr(open + 1, close - open - 1))});
  }
  return found;
}

std::vector<Word> code_words(const SourceFile& file) {
  Scanner scanner(file.text);
  scanner.run();
  return std::move(scanner.words);
}

std::vector<Word> string_literals(const SourceFile& file) {
  Scanner scanner(file.text);
  scanner.run();
  return std::move(scanner.strings);
}

bool lies_in(std::string_view path, std::string_view folder) {
  if (folder.ends_with('/')) folder.remove_suffix(1);
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

}  // namespace mizan::architecture
