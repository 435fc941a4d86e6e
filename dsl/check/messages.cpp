#include "dsl/check/messages.hpp"

#include "dsl/check/limits.hpp"
#include "dsl/lexer.hpp"
#include "dsl/parser.hpp"

namespace mizan::dsl::checking {
namespace {

using Pieces = std::vector<checked::Message::Piece>;

// Cuts one text. It works on the source between the quotes, not on the text's value, so that the places of the
// expressions are those in the file.
class MessageReader {
 public:
  MessageReader(const syntax::Text& text, const Sources& sources, ExpressionChecker& checker, Report& report,
                Diagnostics& diagnostics)
      : text_(text), sources_(sources), checker_(checker), report_(report), diagnostics_(diagnostics) {}

  Pieces read() {
    const Span quotes = text_.span;
    if (quotes.source >= sources_.size() || quotes.end > sources_[quotes.source].text.size() ||
        quotes.begin + 2 > quotes.end)
      return {};
    raw_ = std::string_view(sources_[quotes.source].text).substr(quotes.begin + 1, quotes.end - quotes.begin - 2);
    std::size_t at = 0;
    while (at < raw_.size()) at = next(at);
    flush();
    return std::move(pieces_);
  }

 private:
  // Reads what begins at `at`; gives where the next thing begins.
  std::size_t next(std::size_t at) {
    const char c = raw_[at];
    if (c == '\\') {
      std::size_t end = std::min(at + 2, raw_.size());
      if (end - at == 2 && raw_[at + 1] == 'u') end = std::min(raw_.find('}', at), raw_.size() - 1) + 1;
      plain_ += raw_.substr(at, end - at);
      return end;
    }
    const bool doubled = at + 1 < raw_.size() && raw_[at + 1] == '{';
    if (c == '{' && !doubled) return hole(at);
    plain_ += c;
    return c == '{' ? at + 2 : at + 1;
  }

  std::size_t hole(std::size_t at) {
    const std::size_t close = closing(at);
    if (close == raw_.size()) {
      report_.error("E0606", place(at, at + 1), "this brace is not closed",
                    {.help = "write `{{` for a brace in the text"});
      return raw_.size();
    }
    flush();
    if (diagnostics_.size() > errors_max) return close + 1;
    const auto expression = parse_expression(sources_, place(at + 1, close), diagnostics_);
    if (expression) {
      if (auto value = checker_.value(*expression)) pieces_.emplace_back(std::move(*value));
    }
    return close + 1;
  }

  // The brace that closes the one at `at`; a `match` in between has its own.
  [[nodiscard]] std::size_t closing(std::size_t at) const {
    int open = 0;
    for (; at < raw_.size(); ++at) {
      if (raw_[at] == '{') ++open;
      if (raw_[at] == '}' && --open == 0) break;
    }
    return at;
  }

  // The lexer resolves escapes where it reads a text; here they are resolved piece by piece.
  void flush() {
    if (!plain_.empty()) pieces_.emplace_back(text_value('"' + plain_ + '"'));
    plain_.clear();
  }

  [[nodiscard]] Span place(std::size_t begin, std::size_t end) const {
    const auto first = static_cast<std::uint32_t>(text_.span.begin + 1);
    return {text_.span.source, first + static_cast<std::uint32_t>(begin), first + static_cast<std::uint32_t>(end)};
  }

  const syntax::Text& text_;
  const Sources& sources_;
  ExpressionChecker& checker_;
  Report& report_;
  Diagnostics& diagnostics_;
  std::string_view raw_;
  std::string plain_;
  Pieces pieces_;
};

}  // namespace

checked::Message check_message(const syntax::Translations& texts, Span place, const std::string& what,
                               const Sources& sources, ExpressionChecker& checker, Report& report,
                               Diagnostics& diagnostics) {
  checked::Message message;
  (void)translated_clause(texts, place, what, report);
  const auto read = [&](const std::optional<syntax::Text>& text) {
    return text ? MessageReader(*text, sources, checker, report, diagnostics).read() : Pieces{};
  };
  message.fr = read(texts.fr);
  message.en = read(texts.en);
  message.ar = read(texts.ar);
  return message;
}

}  // namespace mizan::dsl::checking
