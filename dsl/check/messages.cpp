#include "dsl/check/messages.hpp"

#include "dsl/check/limits.hpp"
#include "dsl/lexer.hpp"
#include "dsl/message_pieces.hpp"
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
    for (const MessagePiece& piece : cut_message(raw_)) read(piece);
    flush();
    return std::move(pieces_);
  }

 private:
  void read(const MessagePiece& piece) {
    switch (piece.kind) {
      case MessagePiece::Kind::plain:
        plain_ += raw_.substr(piece.begin, piece.end - piece.begin);
        return;
      case MessagePiece::Kind::hole:
        flush();
        return hole(place(piece.begin, piece.end));
      case MessagePiece::Kind::unclosed:
        report_.error("E0606", place(piece.begin, piece.begin + 1), "this brace is not closed",
                      {.help = "write `{{` for a brace in the text"});
        return;
    }
  }

  void hole(Span span) {
    if (diagnostics_.size() > errors_max) return;
    const auto expression = parse_expression(sources_, span, checker_.surface(), diagnostics_);
    if (!expression) return;
    if (auto value = checker_.shown_value(*expression)) pieces_.emplace_back(std::move(*value));
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
