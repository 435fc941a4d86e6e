#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/random.hpp"

/// A grammar in ISO/IEC 14977 EBNF, as far as dsl/GRAMMAR.ebnf uses it.
namespace mizan::test {

struct EbnfNode {
  enum class Kind { terminal, token, rule, sequence, choice, optional, repeated };
  Kind kind = Kind::sequence;
  std::string text;             ///< of a terminal, a token (in capitals) or a rule
  std::vector<EbnfNode> parts;  ///< of the others
};

class Ebnf {
 public:
  /// What is wrong with the text itself stands in `mistakes`.
  explicit Ebnf(std::string_view text);

  [[nodiscard]] const std::vector<std::string>& mistakes() const { return mistakes_; }
  [[nodiscard]] const std::map<std::string, EbnfNode>& rules() const { return rules_; }
  [[nodiscard]] std::set<std::string> terminals() const;
  /// Rules that are named and not defined, or defined and not named (but for `start`).
  [[nodiscard]] std::vector<std::string> loose_ends(const std::string& start) const;

  /// A random sentence, a space between its tokens. `token` writes one of a class ("NAME"). Below `depth_max` nested
  /// rules the shortest way is taken.
  [[nodiscard]] std::string sentence(const std::string& start, testing::Random& random,
                                     const std::function<std::string(const std::string&)>& token,
                                     std::size_t depth_max) const;

 private:
  friend class EbnfReader;
  [[nodiscard]] std::map<std::string, std::size_t> least_depths() const;

  std::map<std::string, EbnfNode> rules_;
  std::vector<std::string> mistakes_;
};

/// A token of a text that is to be recognised: its spelling, and the classes it is of.
struct EbnfToken {
  std::string spelling;
  std::set<std::string> classes;
};

/// Whether the tokens are a sentence. Where they are not, `furthest` is the token that no way goes beyond.
[[nodiscard]] bool is_sentence(const Ebnf& grammar, const std::string& start, const std::vector<EbnfToken>& tokens,
                               std::size_t& furthest);

}  // namespace mizan::test
