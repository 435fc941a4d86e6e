#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What each diagnostic code means: a page for a code, in French and in English, with an example that gives the code
/// and one that does not. Immutable data; every function may be called from any thread.
///
/// The pages are the files `pages/CODE.txt`, and a new code is one more file:
///
///     title fr Ce champ n'existe pas
///     title en There is no such field
///     --- fr
///     Paragraphs; an empty line stands between two.
///     --- en
///     Paragraphs.
///     --- bad
///     What gives the code.
///     --- good fees.lex
///     What does not give it. A name behind `bad` or `good` is that of the file it would be.
///
/// An example is written as an author would, but for three marks: `…` stands for clauses that it is not about,
/// `⟨100 × text⟩` for so many copies of a text, `⟨C3 A9⟩` for bytes that cannot be shown. A fragment of rules is about
/// the vocabulary of `tests/diagnostics/words.mizan`. The tests compile each of them.
namespace mizan::adapters {

/// Two languages: an Arabic reader chooses between them.
enum class PageLanguage : unsigned char { fr, en };

struct CodeExample {
  std::string_view file;  ///< empty where the name is of no account
  std::string_view text;  ///< whole lines
};

struct CodePage {
  std::string_view code;      ///< "E0207"
  std::string_view title[2];  ///< by `PageLanguage`
  std::string_view text[2];   ///< paragraphs, by `PageLanguage`
  std::vector<CodeExample> bad;
  std::vector<CodeExample> good;
};

/// Every page, by code.
[[nodiscard]] std::vector<CodePage> code_pages();

[[nodiscard]] std::optional<CodePage> code_page(std::string_view code);

/// Whether a word has the form of a code or of the beginning of one: a capital letter of those that codes begin with,
/// and up to four digits. `E0207`, `E02`, `J`.
[[nodiscard]] bool is_code_like(std::string_view word);

}  // namespace mizan::adapters
