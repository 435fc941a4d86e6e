#include "tests/vectors/decimal_testcase.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace mizan::vectors {
namespace {

struct Token {
  std::string text;
  bool quoted = false;
};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), lower);
  return text;
}

// A quote within quotes is doubled; two dashes outside of them begin a comment.
std::vector<Token> tokens_of(std::string_view line) {
  std::vector<Token> tokens;
  std::size_t i = 0;
  while (i < line.size()) {
    if (is_space(line[i])) {
      ++i;
      continue;
    }
    if (line.substr(i).starts_with("--")) break;
    Token token;
    if (line[i] == '\'' || line[i] == '"') {
      const char quote = line[i++];
      token.quoted = true;
      for (; i < line.size(); ++i) {
        if (line[i] == quote && (i + 1 == line.size() || line[i + 1] != quote)) break;
        if (line[i] == quote) ++i;
        token.text += line[i];
      }
      ++i;
    } else {
      while (i < line.size() && !is_space(line[i])) token.text += line[i++];
    }
    tokens.push_back(std::move(token));
  }
  return tokens;
}

std::optional<DecimalTestcase> testcase_of(const std::vector<Token>& tokens, const DecimalContext& context) {
  const auto arrow = std::find_if(tokens.begin(), tokens.end(),
                                  [](const Token& token) { return !token.quoted && token.text == "->"; });
  if (arrow == tokens.end() || arrow - tokens.begin() < 3 || tokens.end() - arrow < 2) return std::nullopt;
  DecimalTestcase result{.id = tokens[0].text,
                         .operation = lowered(tokens[1].text),
                         .operands = {},
                         .result = (arrow + 1)->text,
                         .conditions = {},
                         .context = context};
  for (auto it = tokens.begin() + 2; it != arrow; ++it) result.operands.push_back(it->text);
  for (auto it = arrow + 2; it != tokens.end(); ++it) result.conditions.push_back(lowered(it->text));
  return result;
}

std::size_t digits_at(std::string_view text) {
  return static_cast<std::size_t>(
      std::find_if_not(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) - text.begin());
}

}  // namespace

bool DecimalTestcase::has(std::string_view condition) const {
  return std::find(conditions.begin(), conditions.end(), condition) != conditions.end();
}

std::vector<DecimalTestcase> read_decimal_testcases(std::string_view text) {
  std::vector<DecimalTestcase> result;
  DecimalContext context;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::vector<Token> tokens = tokens_of(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (tokens.size() >= 2 && lowered(tokens[0].text) == "rounding:") context.rounding = lowered(tokens[1].text);
    if (auto testcase = testcase_of(tokens, context)) result.push_back(*std::move(testcase));
  }
  return result;
}

std::optional<std::string> in_our_form(std::string_view text) {
  std::string result;
  if (text.starts_with('-')) result = "-";
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::string_view integer = text.substr(0, digits_at(text));
  text.remove_prefix(integer.size());
  std::string_view fraction;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    fraction = text.substr(0, digits_at(text));
    text.remove_prefix(fraction.size());
  }
  if (integer.empty() && fraction.empty()) return std::nullopt;
  result += integer.empty() ? "0" : integer;
  if (!fraction.empty()) result.append(".").append(fraction);
  if (!text.empty() && text[0] != 'e' && text[0] != 'E') return std::nullopt;
  result += text;
  if (!engine::has_decimal_form(result)) return std::nullopt;
  return result;
}

bool is_special(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::string name = lowered(std::string(text));
  return name == "#" || name == "inf" || name == "infinity" || name.starts_with("nan") || name.starts_with("snan");
}

std::optional<engine::Rounding> rounding_named(std::string_view name) {
  using engine::Rounding;
  constexpr std::array<std::pair<std::string_view, Rounding>, 7> names{{{"half_up", Rounding::half_up},
                                                                        {"half_even", Rounding::half_even},
                                                                        {"half_down", Rounding::half_down},
                                                                        {"up", Rounding::up},
                                                                        {"down", Rounding::down},
                                                                        {"ceiling", Rounding::ceiling},
                                                                        {"floor", Rounding::floor}}};
  for (const auto& [known, rounding] : names) {
    if (known == name) return rounding;
  }
  return std::nullopt;
}

}  // namespace mizan::vectors
