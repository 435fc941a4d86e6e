#include "adapters/cli/explain_code.hpp"

#include <unistd.h>

#include <algorithm>
#include <string>
#include <vector>

#include "adapters/cli/talk.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/code_pages/code_pages.hpp"
#include "adapters/report/page.hpp"
#include "dsl/diagnostic.hpp"

namespace mizan::cli {
namespace {

using adapters::CodeExample;
using adapters::CodePage;
using adapters::Page;
using engine::Language;
using engine::Translated;

constexpr std::size_t columns_max = 100;

/// Who gives the codes that begin so.
const Translated& giver(std::string_view code) {
  static const Translated compiler_error{"erreur du compilateur", "error of the compiler", ""};
  static const Translated compiler_warning{"avertissement du compilateur", "warning of the compiler", ""};
  static const Translated door{"refus d'un dossier entier", "refusal of a whole dossier", ""};
  static const Translated unread{"valeur d'un dossier qui n'a pas été lue", "value of a dossier that was not read", ""};
  static const Translated obstacle{"obstacle à une autorisation", "obstacle to a clearance", ""};
  static const Translated file{"erreur de fichier", "error with a file", ""};
  static const Translated command{"erreur de la commande", "error of the command", ""};
  switch (code.front()) {
    case 'E':
      return compiler_error;
    case 'W':
      return code.size() == 5 ? compiler_warning : unread;
    case 'J':
      return door;
    case 'N':
      return obstacle;
    case 'F':
      return file;
    default:
      return command;
  }
}

class CodePageText {
 public:
  explicit CodePageText(Language language)
      : asked_(language),
        language_(language == Language::en ? Language::en : Language::fr),
        page_(language_, columns_max, may_colour(STDOUT_FILENO)) {}

  std::string write(const CodePage& page) {
    tell_arabic_reader();
    page_.paragraph(std::string(page.code) + " – " + title(page), {}, adapters::Style::heading);
    page_.paragraph(say(giver(page.code)), {}, adapters::Style::faint);
    page_.blank();
    page_.paragraph(trimmed(page.text[index()]));
    examples(page.bad, {"Ce qui donne ce code", "What gives this code", ""});
    examples(page.good, {"Ce qui ne le donne pas", "What does not", ""});
    explain_marks(page);
    return page_.take();
  }

  std::string write(const std::vector<CodePage>& pages) {
    tell_arabic_reader();
    for (const CodePage& page : pages) {
      page_.paragraph(std::string(page.code) + " – " + title(page), {.first = 0, .rest = page.code.size() + 3});
    }
    return page_.take();
  }

 private:
  void tell_arabic_reader() {
    if (asked_ != Language::ar) return;
    Page arabic(Language::ar, columns_max, false);
    arabic.paragraph("هذه الصفحات بالفرنسية والإنجليزية؛ للإنجليزية: --lang en");
    put(arabic.take());
  }
  [[nodiscard]] std::size_t index() const {
    return static_cast<std::size_t>(language_ == Language::en ? adapters::PageLanguage::en
                                                              : adapters::PageLanguage::fr);
  }
  [[nodiscard]] std::string title(const CodePage& page) const { return std::string(page.title[index()]); }
  [[nodiscard]] const std::string& say(const Translated& text) const { return engine::in(text, language_); }
  static std::string_view trimmed(std::string_view text) {
    while (text.ends_with('\n')) text.remove_suffix(1);
    return text;
  }

  /// Code is shown as it stands, neither wrapped nor reordered.
  void examples(const std::vector<CodeExample>& files, const Translated& title) {
    page_.blank();
    page_.paragraph(say(title), {}, adapters::Style::heading);
    for (const CodeExample& example : files) {
      if (files.size() > 1) page_.paragraph(example.file, {.first = 2, .rest = 2}, adapters::Style::faint);
      page_.verbatim(trimmed(example.text), 4);
    }
  }

  /// The marks of the examples that are there.
  void explain_marks(const CodePage& page) {
    const auto has = [&](std::string_view mark) {
      const auto in = [&](const CodeExample& example) {
        return !example.file.ends_with(".lex") && example.text.contains(mark);
      };
      return std::ranges::any_of(page.bad, in) || std::ranges::any_of(page.good, in);
    };
    const auto faint = [&](const Translated& text) { page_.paragraph(say(text), {}, adapters::Style::faint); };
    if (has("…") || has("⟨")) page_.blank();
    if (has("…")) {
      faint({"… : les propositions dont il n'est pas question ici", "…: the clauses that this is not about", ""});
    }
    if (has(" × ")) {
      faint({"⟨n × texte⟩ : tant de fois ce texte, # étant le numéro de chacun",
             "⟨n × text⟩: the text so many times, # being the number of each", ""});
    } else if (has("⟨")) {
      faint({"⟨E9⟩ : un octet, en hexadécimal", "⟨E9⟩: a byte, in hexadecimal", ""});
    }
  }

  Language asked_;
  Language language_;
  Page page_;
};

}  // namespace

ExitCode explain_code(std::string_view code, Language language) {
  if (const auto page = adapters::code_page(code)) {
    put(CodePageText(language).write(*page));
    return ExitCode::cleared;
  }
  std::vector<CodePage> pages = adapters::code_pages();
  std::vector<std::string_view> codes;
  for (const CodePage& page : pages) codes.push_back(page.code);
  const std::string near = dsl::nearest(code, codes);
  std::erase_if(pages, [&](const CodePage& page) { return !page.code.starts_with(code); });
  if (!pages.empty()) {
    put(CodePageText(language).write(pages));
    return ExitCode::cleared;
  }
  complain({.file = std::string(code),
            .line = {},
            .pointer = {},
            .offset = {},
            .code = "C007",
            .message = {"aucun code de ce nom" + (near.empty() ? "" : " ; proche : " + near),
                        "there is no such code" + (near.empty() ? "" : "; near: " + near),
                        "لا يوجد هذا الرمز" + (near.empty() ? "" : "؛ الأقرب: " + near)}},
           language);
  return ExitCode::usage;
}

}  // namespace mizan::cli
