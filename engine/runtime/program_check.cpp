#include "engine/runtime/program_check.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

#include "engine/runtime/node_check.hpp"
#include "engine/runtime/table_check.hpp"

namespace mizan::engine {

namespace {

// What the compiler holds rules to (dsl/check/limits.hpp), with room; beyond it evaluation could recurse or run too
// long.
constexpr std::uint64_t expanded_nodes_max = 100'000;
constexpr std::uint64_t expanded_nodes_in_all_max = 20'000'000;
constexpr std::uint32_t depth_max = 1'000;
constexpr std::uint32_t variables_max = 64;
constexpr std::uint32_t record_depth_max = 32;
constexpr std::size_t places_max = 1'000'000;
constexpr std::size_t exceptions_max = 64;
constexpr std::int32_t weight_max = 1'000;
constexpr std::size_t tags_max = 4'096;
constexpr std::size_t exception_depth_max = 8;

/// How many leaves a record unfolds into, or nothing when it does not end or is too large. Records nest as a tree that
/// may share branches, so the count is kept per record.
class RecordSizes {
 public:
  explicit RecordSizes(const Vocabulary& vocabulary) : vocabulary_(vocabulary), sizes_(vocabulary.records.size(), 0) {}

  std::optional<std::size_t> of(const Field& field, std::uint32_t depth) {
    if (field.type.kind != TypeKind::record) return 1;
    if (depth > record_depth_max) return std::nullopt;
    std::size_t& size = sizes_[field.type.index];
    if (size != 0) return size;
    std::size_t total = 1;
    for (const Field& inner : vocabulary_.records[field.type.index].fields) {
      const auto one = of(inner, depth + 1);
      if (!one || total + *one > places_max) return std::nullopt;
      total += *one;
    }
    return sizes_[field.type.index] = total;
  }

 private:
  const Vocabulary& vocabulary_;
  std::vector<std::size_t> sizes_;
};

std::optional<std::string> problem_in_field(const Field& field, const Vocabulary& vocabulary) {
  if (field.type.kind == TypeKind::exact_decimal || field.type.kind == TypeKind::exact_money)
    return "a field that is a quotient";
  if (field.type.kind == TypeKind::enumeration && field.type.index >= vocabulary.enumerations.size()) {
    return "a field of an enumeration that is not there";
  }
  if (field.type.kind == TypeKind::record && field.type.index >= vocabulary.records.size()) {
    return "a field of a record that is not there";
  }
  for (const auto* end : {&field.minimum, &field.maximum}) {
    if (*end && !is_sound(**end)) return "a range that is no number";
  }
  if (!suits(field.favours, field, vocabulary)) {
    return "a field that favours what it cannot say";
  }
  return std::nullopt;
}

/// Sizes and depths of expressions, written out as trees: what evaluation may have to walk.
std::optional<std::string> problem_in_shapes(const Program& program) {
  std::vector<std::uint64_t> sizes(program.nodes.size(), 1);
  std::vector<std::uint32_t> depths(program.nodes.size(), 1);
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    const Node& node = program.nodes[id];
    if (node.first > program.operands.size() || node.count > program.operands.size() - node.first) {
      return "operands outside their table";
    }
    for (std::uint32_t i = 0; i < node.count; ++i) {
      const NodeId operand = program.operands[node.first + i];
      if (operand >= id) return "an operand that does not stand before its user";
      sizes[id] += sizes[operand];
      depths[id] = std::max(depths[id], depths[operand] + 1);
    }
    if (sizes[id] > expanded_nodes_max) return "an expression that is too large";
    if (depths[id] > depth_max) return "an expression that is too deep";
  }
  std::uint64_t in_all = 0;
  const auto add = [&](NodeId id) { in_all += id < sizes.size() ? sizes[id] : 0; };
  const auto add_messages = [&](const MessageText& says, const MessageText& remedy) {
    for (const MessageText* message : {&says, &remedy}) {
      for (const auto* pieces : {&message->fr, &message->en, &message->ar}) {
        for (const MessagePiece& piece : *pieces) add(piece.node);
      }
    }
  };
  for (const Guarantee& guarantee : program.guarantees) add(guarantee.condition);
  for (const Rule& rule : program.rules) {
    add(rule.judged_at);
    add(rule.when);
    add(rule.demanded);
    add_messages(rule.says, rule.remedy);
    for (const Exception& exception : rule.exceptions) {
      for (const NodeId id : {exception.claimed, exception.when, exception.demanded}) add(id);
      add_messages(exception.says, exception.remedy);
    }
  }
  if (in_all > expanded_nodes_in_all_max) return "rules that are too large together";
  return std::nullopt;
}

bool is_sound(const Validity& validity) {
  const auto sound = [](const std::optional<Date>& day) { return !day || is_sound(*day); };
  return sound(validity.from) && sound(validity.until);
}

std::optional<std::string> problem_in_message(const Program& program, const MessageText& message) {
  for (const auto* pieces : {&message.fr, &message.en, &message.ar}) {
    for (const MessagePiece& piece : *pieces) {
      if (piece.node == no_node ? piece.text >= program.strings.size() : piece.node >= program.nodes.size()) {
        return "a message that points nowhere";
      }
    }
  }
  return std::nullopt;
}

// Whatever an exception qualifies stands in the same rule, and no way of `to` is a circle or longer than any compiler
// makes it.
std::optional<std::string> problem_in_exceptions(const Program& program, const Rule& rule) {
  if (rule.exceptions.size() > exceptions_max) return "too many exceptions";
  for (std::size_t i = 0; i < rule.exceptions.size(); ++i) {
    const Exception& exception = rule.exceptions[i];
    if (i > 0 && rule.exceptions[i - 1].name > exception.name) return "exceptions that are not sorted by name";
    std::uint32_t at = exception.to;
    for (std::size_t steps = 0; at != absent_id; ++steps) {
      if (at >= rule.exceptions.size() || steps == exception_depth_max) return "an exception to nothing";
      at = rule.exceptions[at].to;
    }
    for (const std::uint32_t cited : exception.cites) {
      if (cited >= program.provisions.size()) return "a citation of a provision that is not there";
    }
    for (const Validity& validity : exception.in_force) {
      if (!is_sound(validity)) return "a date out of range";
    }
    for (const NodeId id : {exception.claimed, exception.when, exception.demanded}) {
      if (id != no_node && id >= program.nodes.size()) return "an exception without a condition";
    }
    for (const MessageText* message : {&exception.says, &exception.remedy}) {
      if (auto problem = problem_in_message(program, *message)) return problem;
    }
  }
  return std::nullopt;
}

// Only what the vocabulary itself makes comparable is compared.
bool is_sound(const Program& program, const Comparison& comparison) {
  const std::size_t roots = program.vocabulary.roots.size();
  if (comparison.before >= roots || comparison.after >= roots) return false;
  return comparison == make_comparison(program.layout, comparison.before, comparison.after);
}

// No document is at hand, and it is one layer above the rules that look at one.
std::optional<std::string> problem_over_findings(const Program& program, const Rule& rule) {
  const bool ordinary = !rule.on.empty() || rule.against || rule.each || rule.judged_at != no_node;
  if (ordinary || !rule.exceptions.empty() || !rule.tags.empty() || rule.essential) {
    return "a rule over findings that is on something else";
  }
  return find_problem_in_rule(program, rule, Block{});
}

std::optional<std::string> problem_in_rule(const Program& program, const Rule& rule) {
  for (const std::uint32_t cited : rule.cites) {
    if (cited >= program.provisions.size()) return "a citation of a provision that is not there";
  }
  for (const Validity& validity : rule.in_force) {
    if (!is_sound(validity)) return "a date out of range";
  }
  if (rule.demanded >= program.nodes.size() || (rule.when != no_node && rule.when >= program.nodes.size()) ||
      (rule.judged_at != no_node && rule.judged_at >= program.nodes.size())) {
    return "a rule without a demand";
  }
  for (const MessageText* message : {&rule.says, &rule.remedy}) {
    if (auto problem = problem_in_message(program, *message)) return problem;
  }
  if (auto problem = problem_in_exceptions(program, rule)) return problem;
  if (rule.on_findings) return problem_over_findings(program, rule);
  if (rule.against && *rule.against >= program.vocabulary.roots.size()) return "a rule against nothing";
  for (const std::uint16_t root : rule.on) {
    if (root >= program.vocabulary.roots.size() || program.vocabulary.roots[root].kind != Root::Kind::document) {
      return "a rule on something that is no document";
    }
    if (auto problem = find_problem_in_rule(program, rule, program.layout.blocks[root])) return problem;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> find_problem_in_vocabulary(const Vocabulary& vocabulary) {
  if (vocabulary.currency && *vocabulary.currency >= vocabulary.enumerations.size())
    return "currencies that are not there";
  if (vocabulary.change && (*vocabulary.change >= vocabulary.enumerations.size() ||
                            !has_changes(vocabulary.enumerations[*vocabulary.change]))) {
    return "changes that are not there";
  }
  for (const Record& record : vocabulary.records) {
    for (const Field& field : record.fields) {
      if (auto problem = problem_in_field(field, vocabulary)) return problem;
    }
  }
  RecordSizes sizes(vocabulary);
  std::size_t total = 0;
  for (const Root& root : vocabulary.roots) {
    if (auto problem = problem_in_field(root.field, vocabulary)) return problem;
    const bool is_record = root.field.type.kind == TypeKind::record && !root.field.list;
    if (root.kind != Root::Kind::field && !is_record) return "a document that is no record";
    const auto size = sizes.of(root.field, 0);
    if (!size || (total += *size) > places_max) return "a record that contains itself, or too much";
  }
  return std::nullopt;
}

std::optional<std::string> find_problem(const Program& program) {
  if (program.variable_count > variables_max) return "too many variables";
  if (!well_formed(program.lexicons)) return "a lexicon that leaves its tables";
  if (program.lexicon_names.size() != program.lexicons.lexicon_count) return "lexicons without names";
  for (const Provision& provision : program.provisions) {
    if (!is_sound(provision.in_force)) return "a date out of range";
  }
  for (const auto& of_version : program.periods) {
    for (const Validity& period : of_version) {
      if (!is_sound(period)) return "a date out of range";
    }
  }
  for (const auto& members : program.member_sets) {
    if (!std::is_sorted(members.begin(), members.end())) return "a set that is not sorted";
  }
  for (const auto& tags : program.tag_sets) {
    if (tags.size() > tags_max || std::adjacent_find(tags.begin(), tags.end(), std::greater_equal<>{}) != tags.end()) {
      return "a set of tags that is not sorted, or too large";
    }
  }
  for (std::size_t i = 0; i < program.tables.size(); ++i) {
    if (auto problem = find_problem_in_table(program.tables[i], program.vocabulary)) return problem;
  }
  for (const Comparison& comparison : program.comparisons) {
    if (!is_sound(program, comparison)) return "a comparison of what is not comparable";
  }
  if (auto problem = problem_in_shapes(program)) return problem;
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    if (auto problem = find_problem_in_node(program, program.nodes[id])) return problem;
  }
  for (const Guarantee& guarantee : program.guarantees) {
    if (auto problem = find_problem_in_guarantee(program, guarantee)) return problem;
  }
  for (std::size_t i = 0; i < program.rules.size(); ++i) {
    if (i > 0 && program.rules[i - 1].name > program.rules[i].name) return "rules that are not sorted by name";
    const bool next_version = i > 0 && program.rules[i - 1].name == program.rules[i].name;
    if (next_version && program.rules[i - 1].judged_at != program.rules[i].judged_at) {
      return "versions of a rule that are judged at different dates";
    }
    if (next_version && program.rules[i - 1].on_findings != program.rules[i].on_findings) {
      return "versions of a rule of which one is over findings";
    }
    for (const RuleTag& tag : program.rules[i].tags) {
      if (tag.weight < 1 || tag.weight > weight_max) return "a weight out of range";
    }
    if (auto problem = problem_in_rule(program, program.rules[i])) return problem;
  }
  return std::nullopt;
}

}  // namespace mizan::engine
