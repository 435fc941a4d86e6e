#include "dsl/lexer.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "dsl/foreign_signs.hpp"
#include "dsl/limits.hpp"
#include "dsl/surface.hpp"
#include "dsl/utf8.hpp"
#include "engine/model/date.hpp"

namespace mizan::dsl {
namespace {

// Not <cctype>: those depend on the locale.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
constexpr bool is_word_character(char c) { return is_letter(c) || is_digit(c); }
constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
constexpr bool is_control(char c) { return (c >= '\0' && c < ' ' && !is_space(c)) || c == '\x7F'; }

/// Characters that change the order in which a line is shown, so that a reviewer could read another rule than the one
/// that is compiled. Marks (U+200E, U+200F, U+061C) are harmless and needed in Arabic.
constexpr bool reorders_text(std::uint32_t code_point) {
  return (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
}

struct Escape {
  std::uint32_t code_point = 0;
  std::size_t bytes = 0;  ///< from the backslash on
};

/// The escape that begins at the backslash `text[offset]`.
std::optional<Escape> read_escape(std::string_view text, std::size_t offset) {
  if (offset + 1 >= text.size()) return std::nullopt;
  switch (text[offset + 1]) {
    case '"':
      return Escape{'"', 2};
    case '\\':
      return Escape{'\\', 2};
    case 'n':
      return Escape{'\n', 2};
    case 't':
      return Escape{'\t', 2};
    case 'u':
      break;
    default:
      return std::nullopt;
  }
  if (offset + 2 >= text.size() || text[offset + 2] != '{') return std::nullopt;
  std::uint32_t value = 0;
  std::size_t index = offset + 3;
  for (; index < text.size() && index < offset + 9; ++index) {
    const char c = text[index];
    std::uint32_t digit = 0;
    if (is_digit(c)) {
      digit = static_cast<std::uint32_t>(c - '0');
    } else if (c >= 'a' && c <= 'f') {
      digit = static_cast<std::uint32_t>(c - 'a') + 10;
    } else if (c >= 'A' && c <= 'F') {
      digit = static_cast<std::uint32_t>(c - 'A') + 10;
    } else {
      break;
    }
    value = value * 16 + digit;
  }
  const bool closed = index > offset + 3 && index < text.size() && text[index] == '}';
  const bool scalar = value != 0 && value <= 0x10FFFF && !(value >= 0xD800 && value <= 0xDFFF);
  if (!closed || !scalar) return std::nullopt;
  return Escape{value, index + 1 - offset};
}

class Lexer {
 public:
  Lexer(const Sources& sources, Span span, Surface surface, Reporter& reporter)
      : text_(std::string_view(sources[span.source].text).substr(0, span.end)),
        span_(span),
        at_(span.begin),
        surface_(surface),
        reporter_(reporter) {}

  Tokens run() {
    if (!check_whole()) return unusable();
    if (at_ == 0 && text_.starts_with("\xEF\xBB\xBF")) at_ = 3;  // a byte order mark, which some editors write
    while (!reporter_.full()) {
      skip_space_and_comments();
      if (at_ >= text_.size()) break;
      if (result_.tokens.size() == limits::tokens_max) {
        report("E0107", at_, at_ + 1, "this file has more than 400000 words and signs", "divide it into several files");
        return unusable();
      }
      read_token();
    }
    push(TokenKind::end, text_.size());
    return std::move(result_);
  }

 private:
  bool check_whole() {
    if (text_.size() - span_.begin > limits::file_bytes_max) {
      report("E0106", span_.begin, span_.begin, "this file is larger than 4 MiB", "divide it into several files");
      return false;
    }
    const std::size_t invalid = utf8::find_invalid(text_.substr(span_.begin));
    if (invalid == std::string_view::npos) return true;
    report("E0103", span_.begin + invalid, span_.begin + invalid + 1, "this file is not UTF-8",
           "save it with the encoding UTF-8");
    return false;
  }

  Tokens unusable() {
    result_ = {};
    push(TokenKind::end, text_.size());
    result_.usable = false;
    return std::move(result_);
  }

  void report(std::string code, std::size_t begin, std::size_t end, std::string message, std::string_view help = {}) {
    reporter_.add({.code = std::move(code),
                   .span = {span_.source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                   .message = std::move(message),
                   .label = {},
                   .others = {},
                   .help = std::string(help)});
    if (flaw_ != Flaw::on_this_line) doubt_this_line();
    flaw_ = Flaw::on_this_line;
  }

  /// What stands before a mistake on its line may look wrong because of it: a missing quote turns all the others round.
  void doubt_this_line() {
    if (first_on_line_) return;
    for (auto token = result_.tokens.rbegin(); token != result_.tokens.rend(); ++token) {
      token->near_flaw = true;
      if (token->first_on_line) return;
    }
  }

  [[nodiscard]] char peek(std::size_t offset) const { return offset < text_.size() ? text_[offset] : '\0'; }

  template <typename Predicate>
  [[nodiscard]] std::size_t end_of_run(std::size_t offset, Predicate belongs) const {
    while (offset < text_.size() && belongs(text_[offset])) ++offset;
    return offset;
  }

  /// The token from the current place to `end`.
  Token& push(TokenKind kind, std::size_t end) {
    Token token{.kind = kind,
                .first_on_line = first_on_line_,
                .near_flaw = flaw_ != Flaw::none,
                .begin = static_cast<std::uint32_t>(at_),
                .end = static_cast<std::uint32_t>(end)};
    // A mistake may still confuse the first token of the next line (`when x >` and nothing more), but nothing after it.
    if (flaw_ == Flaw::on_the_line_before) flaw_ = Flaw::none;
    if (described_) token.description = static_cast<std::uint32_t>(result_.descriptions.size());
    described_ = false;
    first_on_line_ = false;
    at_ = end;
    result_.tokens.push_back(token);
    return result_.tokens.back();
  }

  void skip_space_and_comments() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '\n') {
        first_on_line_ = true;
        if (flaw_ == Flaw::on_this_line) flaw_ = Flaw::on_the_line_before;
      }
      if (is_space(c)) {
        ++at_;
      } else if (c == '/' && peek(at_ + 1) == '/') {
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        read_comment(text_.substr(at_, end - at_));
        at_ = end;
      } else {
        return;
      }
    }
  }

  void read_comment(std::string_view comment) {
    check_shown_order(at_, comment);
    if (!comment.starts_with("///") || comment.starts_with("////")) return;
    comment.remove_prefix(comment.starts_with("/// ") ? 4 : 3);
    while (!comment.empty() && is_space(comment.back())) comment.remove_suffix(1);
    if (described_) {
      result_.descriptions.back().append("\n").append(comment);
    } else {
      result_.descriptions.emplace_back(comment);
      described_ = true;
    }
  }

  void check_shown_order(std::size_t begin, std::string_view part) {
    // All of these begin with the same byte in UTF-8, which is rare enough to look for.
    for (std::size_t index = part.find('\xE2'); index != std::string_view::npos; index = part.find('\xE2', index + 1)) {
      const utf8::CodePoint point = utf8::decode(part, index);
      if (!reorders_text(point.value)) continue;
      report("E0117", begin + index, begin + index + point.bytes,
             "an invisible character changes the order in which this line is shown",
             "remove it, or write it as `\\u{…}` in a text that needs it");
      return;
    }
  }

  void read_token() {
    const char c = text_[at_];
    if ((is_letter(c) || static_cast<unsigned char>(c) >= 0x80) && read_accented_word()) return;
    if (is_letter(c)) return read_word();
    if (is_digit(c)) return read_number();
    if (c == '"') return read_text();
    read_sign();
  }

  void read_word() {
    const std::size_t end = end_of_run(at_, is_word_character);
    const Meanings spelled = meanings(text_.substr(at_, end - at_), surface_);
    push(TokenKind::word, end).meanings = spelled;
  }

  /// A keyword with letters beyond those of names, also one of the other surface or with its accents elsewhere: what is
  /// meant is told, and is what a parser goes on with.
  bool read_accented_word() {
    const std::size_t end = end_of_accented_word(text_, at_);
    if (end == end_of_run(at_, is_word_character)) return false;
    const std::string_view written = text_.substr(at_, end - at_);
    const std::string word = composed(written);
    const auto found = [&](Meanings meant) { push(TokenKind::word, end).meanings = meant; };
    const auto wrong = [&](const char* code, std::string message, std::string_view keyword) {
      report(code, at_, end, quote(at_, end) + std::move(message), "write `" + std::string(keyword) + "`");
    };
    if (const Meanings meant = meanings(word, surface_); meant.front() != Keyword::none_of_them) {
      const bool curly = written.contains("\u2019");
      if (word != written) {
        wrong("E0120", curly ? " has a curly apostrophe" : " has its accents as characters of their own", word);
      }
      found(meant);
      return true;
    }
    if (surface_ == Surface::french) {
      const std::string_view accented = with_accents(word, surface_);
      if (accented.empty()) return false;
      wrong("E0120", " has its accents elsewhere", accented);
      found(meanings(accented, surface_));
      return true;
    }
    const Meanings foreign = meanings(word, Surface::french);
    if (foreign.front() == Keyword::none_of_them) return false;
    wrong("E0121", " is French, and this file is written in English", spelling(foreign.front(), surface_));
    found(foreign);
    return true;
  }

  void read_number() {
    const std::size_t begin = at_;
    std::size_t end = end_of_run(begin, is_digit);
    const bool segment = !result_.tokens.empty() && result_.tokens.back().kind == TokenKind::dot;
    if (segment && is_letter(peek(end))) return malformed_segment(end_of_run(end, is_word_character));
    if (segment) return push_number(TokenKind::integer, end);
    if (end - begin == 4 && peek(end) == '-' && is_digit(peek(end + 1)) && is_digit(peek(end + 2)) &&
        peek(end + 3) == '-' && is_digit(peek(end + 4))) {
      return read_date();
    }
    int points = 0;
    while (points < 3 && peek(end) == '.' && is_digit(peek(end + 1))) {
      end = end_of_run(end + 1, is_digit);
      ++points;
    }
    if (points == 3) {
      end = end_of_run(end, [](char c) { return is_word_character(c) || c == '.'; });
      malformed_number(end, "a number has one point, a version has two: `12.5`, `1.0.0`");
    } else if (peek(end) == '.' && points < 2 && !is_letter(peek(end + 1))) {
      malformed_number(end + 1, "write a digit after the point, or no point");
    } else {
      constexpr std::array kinds = {TokenKind::integer, TokenKind::decimal, TokenKind::version};
      push_number(kinds[static_cast<std::size_t>(points)], end);
    }
  }

  void push_number(TokenKind kind, std::size_t end) {
    if (!is_letter(peek(end))) {
      push(kind, end);
      return;
    }
    const std::size_t stop = end_of_run(end, is_word_character);
    malformed_number(stop, peek(end) == '_' ? "digits stand together: `1000`"
                                            : "write a space between a number and its unit: `500 EUR`, `3 months`");
  }

  void malformed_segment(std::size_t end) {
    report("E0108", at_, end, quote(at_, end) + " is neither a name nor a number",
           "write `art7_bis`, or a part of its own");
    push(TokenKind::integer, end).flawed = true;
  }

  void malformed_number(std::size_t end, std::string_view help) {
    report("E0108", at_, end, quote(at_, end) + " is not a number", help);
    push(TokenKind::integer, end).flawed = true;
  }

  void read_date() {
    const std::size_t begin = at_;
    const std::size_t end = end_of_run(begin, [](char c) { return is_word_character(c) || c == '-'; });
    const bool exists = engine::parse_date(text_.substr(begin, end - begin)).has_value();
    if (!exists) {
      report("E0109", begin, end, quote(begin, end) + " is not a day of the calendar",
             "dates are written year, month, day: `2026-01-15`");
    }
    push(TokenKind::date, end).flawed = !exists;
  }

  void read_text() {
    const std::size_t begin = at_;
    std::size_t index = begin + 1;
    bool flawed = false;
    const auto flaw = [&](const char* code, std::size_t from, std::size_t to, std::string message,
                          std::string_view help) {
      if (!flawed) report(code, from, to, std::move(message), help);
      flawed = true;
    };
    while (true) {
      const char c = index < text_.size() ? text_[index] : '\n';
      if (c == '\n') {
        const std::size_t end = end_without_return(index);
        if (!flawed) {
          report("E0102", begin, end, "this text does not end",
                 "close it with `\"` on the same line; `\\n` is a line break");
        }
        push(TokenKind::text, end).flawed = true;
        return;
      }
      if (c == '"') break;
      if (c == '\\') {
        const auto escape = read_escape(text_, index);
        if (!escape && index + 1 < text_.size() && !is_space(text_[index + 1])) {
          const std::size_t end = index + 1 + utf8::decode(text_, index + 1).bytes;
          flaw("E0104", index, end, quote(index, end) + " means nothing in a text",
               "escapes are `\\\"`, `\\\\`, `\\n`, `\\t` and `\\u{20AC}`");
        }
        index += escape ? escape->bytes : 1;
        continue;
      }
      if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r') {
        flaw("E0115", index, index + 1, "a control character stands in this text",
             "remove it, or write it as `\\u{…}`");
      }
      ++index;
    }
    const std::size_t end = index + 1;
    if (end - begin - 2 > limits::text_bytes_max) {
      flaw("E0116", begin, begin + 1, "this text is longer than 64 KiB", "shorten it");
    }
    if (!flawed) check_shown_order(begin, text_.substr(begin, end - begin));
    push(TokenKind::text, end).flawed = flawed;
  }

  [[nodiscard]] std::size_t end_without_return(std::size_t end) const {
    return end > at_ && text_[end - 1] == '\r' ? end - 1 : end;
  }

  void read_sign() {
    const bool or_equal = peek(at_ + 1) == '=';
    switch (text_[at_]) {
      case '{':
        push(TokenKind::left_brace, at_ + 1);
        return;
      case '}':
        push(TokenKind::right_brace, at_ + 1);
        return;
      case '(':
        push(TokenKind::left_parenthesis, at_ + 1);
        return;
      case ')':
        push(TokenKind::right_parenthesis, at_ + 1);
        return;
      case '[':
        push(TokenKind::left_bracket, at_ + 1);
        return;
      case ']':
        push(TokenKind::right_bracket, at_ + 1);
        return;
      case ',':
        push(TokenKind::comma, at_ + 1);
        return;
      case ':':
        push(TokenKind::colon, at_ + 1);
        return;
      case '.':
        push(TokenKind::dot, at_ + 1);
        return;
      case '=':
        push(TokenKind::equals, at_ + 1);
        return;
      case '+':
        push(TokenKind::plus, at_ + 1);
        return;
      case '-':
        push(TokenKind::minus, at_ + 1);
        return;
      case '*':
        push(TokenKind::star, at_ + 1);
        return;
      case '/':
        push(TokenKind::slash, at_ + 1);
        return;
      case '%':
        push(TokenKind::percent, at_ + 1);
        return;
      case '<':
        push(or_equal ? TokenKind::less_equal : TokenKind::less, at_ + (or_equal ? 2 : 1));
        return;
      case '>':
        push(or_equal ? TokenKind::greater_equal : TokenKind::greater, at_ + (or_equal ? 2 : 1));
        return;
      default:
        skip_foreign();
    }
  }

  /// Where the word begins of which a foreign letter is a part: `supplément` is one word, and not `suppl` and a
  /// mistake.
  std::size_t begin_of_word(std::size_t begin, std::uint32_t code_point) {
    if (!meant(code_point).empty() || reorders_text(code_point) || result_.tokens.empty()) return begin;
    const Token word = result_.tokens.back();
    if (word.kind != TokenKind::word || word.end != begin) return begin;
    result_.tokens.pop_back();
    first_on_line_ = word.first_on_line;
    return word.begin;
  }

  /// A character that begins no token. Its neighbours of the same sort are one mistake with it.
  void skip_foreign() {
    std::size_t begin = at_;
    const utf8::CodePoint first = utf8::decode(text_, begin);
    std::size_t end = begin + first.bytes;
    const bool ascii = first.value < 0x80;
    if (!ascii) {
      end = end_of_run(end, [](char c) { return static_cast<unsigned char>(c) >= 0x80 || is_word_character(c); });
      begin = begin_of_word(begin, first.value);
    }
    if (reorders_text(first.value)) {
      check_shown_order(begin, text_.substr(begin, end - begin));
    } else if (is_control(text_[begin])) {
      end = end_of_run(end, is_control);
      report("E0115", begin, end, "a control character stands in this file", "remove it");
    } else if (flaw_ != Flaw::on_this_line) {  // a pair of foreign quotes is one mistake
      std::string help = in_surface(meant(first.value), surface_);
      if (help.empty() && !ascii) help = "letters other than a to z stand in texts and comments only";
      report("E0115", begin, end, quote(begin, end) + " has no meaning outside a text", help);
    }
    at_ = end;
  }

  /// A part of the source in backticks, not longer than a message bears.
  [[nodiscard]] std::string quote(std::size_t begin, std::size_t end) const {
    constexpr std::size_t shown_max = 40;
    std::size_t stop = std::min(end, begin + shown_max);
    while (stop < end && stop > begin && utf8::is_continuation(text_[stop])) --stop;
    std::string quoted = "`" + std::string(text_.substr(begin, stop - begin));
    if (stop < end) quoted += "…";
    return quoted + "`";
  }

  enum class Flaw : std::uint8_t { none, on_this_line, on_the_line_before };

  std::string_view text_;
  Span span_;
  std::size_t at_;
  Surface surface_;
  Reporter& reporter_;
  Tokens result_;
  bool first_on_line_ = true;
  bool described_ = false;
  Flaw flaw_ = Flaw::none;
};

}  // namespace

Tokens lex(const Sources& sources, Span span, Surface surface, Reporter& reporter) {
  return Lexer(sources, span, surface, reporter).run();
}

std::string text_value(std::string_view quoted) {
  if (quoted.starts_with('"')) quoted.remove_prefix(1);
  std::string value;
  value.reserve(quoted.size());
  for (std::size_t index = 0; index < quoted.size();) {
    if (quoted[index] == '"') break;
    const auto escape = quoted[index] == '\\' ? read_escape(quoted, index) : std::nullopt;
    if (escape) {
      utf8::append(value, escape->code_point);
      index += escape->bytes;
    } else {
      value.push_back(quoted[index++]);
    }
  }
  return value;
}

}  // namespace mizan::dsl
