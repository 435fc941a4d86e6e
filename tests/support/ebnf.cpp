#include "tests/support/ebnf.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace mizan::test {

using Kind = EbnfNode::Kind;

/// Reads the text of a grammar.
class EbnfReader {
 public:
  EbnfReader(std::string_view text, Ebnf& grammar) : text_(text), grammar_(grammar) {}

  void read() {
    for (skip(); at_ < text_.size(); skip()) {
      const std::string name = word();
      if (name.empty() || !take('=')) return fail("a rule begins with its name and `=`");
      EbnfNode body = choice();
      if (!take(';')) return fail("rule `" + name + "` does not end with `;`");
      if (!grammar_.rules_.emplace(name, std::move(body)).second) fail("rule `" + name + "` is there twice");
    }
  }

 private:
  void fail(const std::string& what) {
    const auto line = 1 + std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at_), '\n');
    grammar_.mistakes_.push_back("line " + std::to_string(line) + ": " + what);
    at_ = text_.size();
  }
  void skip() {
    while (at_ < text_.size()) {
      if (text_.substr(at_).starts_with("(*")) {
        at_ = std::min(text_.find("*)", at_), text_.size() - 2) + 2;
      } else if (std::isspace(static_cast<unsigned char>(text_[at_])) != 0) {
        ++at_;
      } else {
        return;
      }
    }
  }
  bool take(char sign) {
    skip();
    if (at_ >= text_.size() || text_[at_] != sign) return false;
    ++at_;
    return true;
  }
  std::string word() {
    skip();
    std::string result;
    while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) != 0 || text_[at_] == '_')) {
      result += text_[at_++];
    }
    return result;
  }

  EbnfNode choice() {
    EbnfNode node{.kind = Kind::choice, .text = {}, .parts = {}};
    do node.parts.push_back(sequence());
    while (take('|'));
    return node.parts.size() == 1 ? EbnfNode(std::move(node.parts.front())) : node;
  }
  EbnfNode sequence() {
    EbnfNode node{.kind = Kind::sequence, .text = {}, .parts = {}};
    while (true) {
      skip();
      if (at_ >= text_.size() || std::string_view("|;)]}").contains(text_[at_])) return node;
      node.parts.push_back(item());
    }
  }
  EbnfNode item() {
    if (take('"')) {
      const std::size_t end = std::min(text_.find('"', at_), text_.size());
      EbnfNode node{.kind = Kind::terminal, .text = std::string(text_.substr(at_, end - at_)), .parts = {}};
      at_ = std::min(end + 1, text_.size());
      return node;
    }
    if (take('(')) return closed(Kind::sequence, ')');
    if (take('[')) return closed(Kind::optional, ']');
    if (take('{')) return closed(Kind::repeated, '}');
    EbnfNode node{.kind = Kind::rule, .text = word(), .parts = {}};
    if (node.text.empty()) {
      fail("nothing that could stand here");
    } else if (std::isupper(static_cast<unsigned char>(node.text.front())) != 0) {
      node.kind = Kind::token;
    }
    return node;
  }
  EbnfNode closed(Kind kind, char end) {
    EbnfNode node{.kind = kind, .text = {}, .parts = {choice()}};
    if (!take(end)) fail(std::string("a bracket is not closed with `") + end + "`");
    return node;
  }

  std::string_view text_;
  Ebnf& grammar_;
  std::size_t at_ = 0;
};

namespace {

constexpr std::size_t endless = 1'000'000;

void visit(const EbnfNode& node, const std::function<void(const EbnfNode&)>& see) {
  see(node);
  for (const EbnfNode& part : node.parts) visit(part, see);
}

std::size_t least_depth(const EbnfNode& node, const std::map<std::string, std::size_t>& depths) {
  std::size_t depth = node.kind == Kind::choice ? endless : 0;
  switch (node.kind) {
    case Kind::terminal:
    case Kind::token:
    case Kind::optional:
    case Kind::repeated:
      return 0;
    case Kind::rule:
      return std::min(endless, depths.at(node.text) + 1);
    case Kind::sequence:
      for (const EbnfNode& part : node.parts) depth = std::max(depth, least_depth(part, depths));
      return depth;
    case Kind::choice:
      for (const EbnfNode& part : node.parts) depth = std::min(depth, least_depth(part, depths));
      return depth;
  }
  return endless;
}

class Writer {
 public:
  Writer(const Ebnf& grammar, std::map<std::string, std::size_t> depths, testing::Random& random,
         const std::function<std::string(const std::string&)>& token, std::size_t depth_max)
      : grammar_(grammar), depths_(std::move(depths)), random_(random), token_(token), depth_max_(depth_max) {}

  void write(const EbnfNode& node, std::size_t depth) {
    const bool shortest = depth >= depth_max_;
    switch (node.kind) {
      case Kind::terminal:
        text += node.text + " ";
        return;
      case Kind::token:
        text += token_(node.text) + " ";
        return;
      case Kind::rule:
        return write(grammar_.rules().at(node.text), depth + 1);
      case Kind::sequence:
        for (const EbnfNode& part : node.parts) write(part, depth);
        return;
      case Kind::optional:
        if (!shortest && random_.percent(50)) write(node.parts.front(), depth);
        return;
      case Kind::repeated:
        while (!shortest && random_.percent(45)) write(node.parts.front(), depth);
        return;
      case Kind::choice:
        if (!shortest) return write(random_.pick(node.parts), depth);
        return write(
            *std::ranges::min_element(node.parts, {}, [&](const EbnfNode& part) { return least_depth(part, depths_); }),
            depth);
    }
  }

  std::string text;

 private:
  const Ebnf& grammar_;
  std::map<std::string, std::size_t> depths_;
  testing::Random& random_;
  const std::function<std::string(const std::string&)>& token_;
  std::size_t depth_max_;
};

/// All ways at once: the places where a node that begins at one place may end. The grammar has no left recursion.
class Recogniser {
 public:
  Recogniser(const Ebnf& grammar, const std::vector<EbnfToken>& tokens) : grammar_(grammar), tokens_(tokens) {}

  using Ends = std::set<std::size_t>;

  Ends ends(const EbnfNode& node, std::size_t at) {
    switch (node.kind) {
      case Kind::terminal:
        return step(at, at < tokens_.size() && tokens_[at].spelling == node.text);
      case Kind::token:
        return step(at, at < tokens_.size() && tokens_[at].classes.contains(node.text));
      case Kind::rule: {
        const auto key = std::pair(node.text, at);
        if (const auto found = memory_.find(key); found != memory_.end()) return found->second;
        Ends result = ends(grammar_.rules().at(node.text), at);
        return memory_.emplace(key, std::move(result)).first->second;
      }
      case Kind::sequence: {
        Ends places{at};
        for (const EbnfNode& part : node.parts) {
          Ends next;
          for (const std::size_t place : places) next.merge(ends(part, place));
          places = std::move(next);
        }
        return places;
      }
      case Kind::choice: {
        Ends places;
        for (const EbnfNode& part : node.parts) places.merge(ends(part, at));
        return places;
      }
      case Kind::optional: {
        Ends places = ends(node.parts.front(), at);
        places.insert(at);
        return places;
      }
      case Kind::repeated: {
        Ends places{at};
        for (auto next = places.begin(); next != places.end(); ++next) {  // grows behind the place that is looked at
          for (const std::size_t end : ends(node.parts.front(), *next)) places.insert(end);
        }
        return places;
      }
    }
    return {};
  }

  std::size_t furthest = 0;

 private:
  Ends step(std::size_t at, bool fits) {
    furthest = std::max(furthest, at);
    return fits ? Ends{at + 1} : Ends{};
  }

  const Ebnf& grammar_;
  const std::vector<EbnfToken>& tokens_;
  std::map<std::pair<std::string, std::size_t>, Ends> memory_;
};

}  // namespace

Ebnf::Ebnf(std::string_view text) { EbnfReader(text, *this).read(); }

std::set<std::string> Ebnf::terminals() const {
  std::set<std::string> all;
  for (const auto& [name, body] : rules_) {
    visit(body, [&](const EbnfNode& node) {
      if (node.kind == Kind::terminal) all.insert(node.text);
    });
  }
  return all;
}

std::vector<std::string> Ebnf::loose_ends(const std::string& start) const {
  std::set<std::string> named{start};
  for (const auto& [name, body] : rules_) {
    visit(body, [&](const EbnfNode& node) {
      if (node.kind == Kind::rule) named.insert(node.text);
    });
  }
  std::vector<std::string> loose;
  for (const std::string& name : named) {
    if (!rules_.contains(name)) loose.push_back(name + " is not defined");
  }
  for (const auto& [name, body] : rules_) {
    if (!named.contains(name)) loose.push_back(name + " is not used");
  }
  return loose;
}

std::map<std::string, std::size_t> Ebnf::least_depths() const {
  std::map<std::string, std::size_t> depths;
  for (const auto& [name, body] : rules_) depths[name] = endless;
  for (bool changed = true; changed;) {
    changed = false;
    for (const auto& [name, body] : rules_) {
      const std::size_t depth = least_depth(body, depths);
      changed = changed || depth < depths[name];
      depths[name] = std::min(depth, depths[name]);
    }
  }
  return depths;
}

std::string Ebnf::sentence(const std::string& start, testing::Random& random,
                           const std::function<std::string(const std::string&)>& token, std::size_t depth_max) const {
  Writer writer(*this, least_depths(), random, token, depth_max);
  writer.write(rules_.at(start), 0);
  return writer.text;
}

bool is_sentence(const Ebnf& grammar, const std::string& start, const std::vector<EbnfToken>& tokens,
                 std::size_t& furthest) {
  Recogniser recogniser(grammar, tokens);
  const auto ends = recogniser.ends(grammar.rules().at(start), 0);
  furthest = recogniser.furthest;
  return ends.contains(tokens.size());
}

}  // namespace mizan::test
