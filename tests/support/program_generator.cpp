#include "tests/support/program_generator.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "tests/support/expression_generator.hpp"
#include "tests/support/generated_lexicons.hpp"
#include "tests/support/generated_tables.hpp"
#include "tests/support/generated_values.hpp"

namespace mizan::testing {

using dsl::checked::Expr;
using dsl::checked::Rule;
using engine::Op;

namespace {

constexpr std::uint16_t offer = 1;
constexpr std::uint16_t contract = 2;
constexpr std::uint32_t contract_against_offer = 0;
constexpr std::uint32_t offer_against_contract = 1;
constexpr engine::Type boolean{engine::TypeKind::boolean, 0};

engine::Date new_year(int year) { return *engine::make_date({year, 1, 1}); }

std::vector<engine::Provision> random_provisions(Random& random) {
  std::vector<engine::Provision> provisions;
  for (int i = 0; i < 4; ++i) {
    engine::Provision provision;
    provision.name = "law.art" + std::to_string(i);
    provision.source = "law";
    provision.title = {"art. " + std::to_string(i), "art. " + std::to_string(i), "م. " + std::to_string(i)};
    provision.authority = static_cast<engine::Authority>(random.below(5));
    provision.evidence = static_cast<engine::Evidence>(random.below(3));
    if (random.percent(40)) provision.in_force.from = new_year(random.between(2018, 2027));
    if (random.percent(20)) provision.in_force.until = new_year(random.between(2026, 2032));
    provision.address = "https://law.test/" + std::to_string(i);
    provisions.push_back(std::move(provision));
  }
  return provisions;
}

std::vector<engine::Validity> random_validity(Random& random) {
  switch (random.below(8)) {
    case 0:
      return {{{}, new_year(2022)}, {new_year(2024), {}}};
    case 1:
      return {{new_year(2026), new_year(2028)}};
    case 2:
      return random.percent(50) ? std::vector<engine::Validity>{} : std::vector<engine::Validity>{{new_year(2030), {}}};
    default:
      return {engine::Validity{}};
  }
}

Expr node(Op op, std::vector<Expr> operands, const engine::Vocabulary& vocabulary) {
  Expr expr;
  expr.op = op;
  expr.type = boolean;
  expr.operands = std::move(operands);
  expr.written = render(expr, vocabulary);
  return expr;
}

std::vector<dsl::checked::Message::Piece> random_pieces(Random& random, ExpressionGenerator& grow) {
  std::vector<dsl::checked::Message::Piece> pieces{std::string("« ")};
  const std::size_t holes = random.below(3);
  for (std::size_t i = 0; i < holes; ++i) {
    auto part = grow.part_of_change();
    pieces.emplace_back(part && random.percent(70) ? std::move(*part) : grow.any_value(random.one_of({0, 0, 1})));
    pieces.emplace_back(std::string(" ; "));
  }
  return pieces;
}

dsl::checked::Message random_message(Random& random, ExpressionGenerator& grow) {
  dsl::checked::Message message;
  message.fr = random_pieces(random, grow);
  message.en = random_pieces(random, grow);
  message.ar = message.fr;
  return message;
}

// `forbid any`, `require no`, `require every … has`: the quantifier becomes the rule's own, its condition what is
// demanded.
void demand_of_each(Random& random, ExpressionGenerator& grow, const engine::Vocabulary& vocabulary,
                    std::size_t provisions, Rule& rule) {
  rule.each = grow.bind();
  Expr condition = grow.truth(random.between(1, 3));
  std::vector<Expr> operands;
  operands.push_back(std::move(condition));
  Expr denied = node(Op::logical_not, std::move(operands), vocabulary);
  if (random.percent(50)) {
    rule.demanded = std::move(denied);
  } else {
    std::vector<Expr> sides;
    sides.push_back(std::move(denied));
    sides.push_back(random.percent(20) ? grow.most_favourable(static_cast<std::uint32_t>(provisions))
                                       : grow.truth(random.between(1, 2)));
    rule.demanded = node(Op::logical_or, std::move(sides), vocabulary);
  }
}

// Few and short, so that what the rule itself demands still shows.
void add_exceptions(Random& random, ExpressionGenerator& grow, const dsl::checked::Program& program, Rule& rule) {
  const int exceptions = random.one_of({0, 0, 1, 1, 2, 3});
  for (int i = 0; i < exceptions; ++i) {
    dsl::checked::Exception one;
    one.name = rule.name + "_exception_" + std::to_string(i);
    const std::string number = std::to_string(i);
    one.title = {"Exception " + number, "Exception " + number, "استثناء " + number};
    one.cites.push_back(static_cast<std::uint32_t>(random.below(program.provisions.size())));
    one.in_force = random_validity(random);
    if (i > 0 && random.percent(40)) one.to = static_cast<std::uint32_t>(random.below(static_cast<std::size_t>(i)));
    if (random.percent(25)) one.claimed = grow.truth(random.between(0, 1));
    if (random.percent(85)) one.when = grow.truth(random.between(0, 2));
    if (random.percent(45)) {
      one.demanded = grow.truth(random.between(0, 2));
      if (random.percent(50)) one.says = random_message(random, grow);
      if (random.percent(50)) one.remedy = random_message(random, grow);
    }
    rule.exceptions.push_back(std::move(one));
  }
}

constexpr std::array counted_tags{"debt", "isolation", "retention"};

// How many of the tags, or how much they weigh, against a number.
Expr random_amount(Random& random, const engine::Vocabulary& vocabulary) {
  Expr amount;
  amount.op = random.percent(50) ? Op::distinct_tags : Op::weight_of_tags;
  amount.type = {engine::TypeKind::integer, 0};
  for (const char* const tag : counted_tags) {
    if (random.percent(75)) amount.tags.emplace_back(tag);
  }
  amount.written = amount.op == Op::distinct_tags ? "count of distinct tags in" : "weight of tags in";
  for (const std::string& tag : amount.tags) amount.written += " " + tag;
  Expr number;
  number.op = Op::constant;
  number.type = amount.type;
  number.constant = engine::Decimal{random.between(1, 3), 0};
  number.written = render(number, vocabulary);
  std::vector<Expr> operands;
  const bool sum = random.percent(15);
  if (sum) {
    std::vector<Expr> terms{std::move(amount), number};
    amount = node(Op::add, std::move(terms), vocabulary);
    amount.type = {engine::TypeKind::integer, 0};
  }
  operands.push_back(std::move(amount));
  operands.push_back(std::move(number));
  if (random.percent(50)) std::swap(operands.front(), operands.back());
  return node(random.one_of({Op::less, Op::less_equal, Op::equal}), std::move(operands), vocabulary);
}

Rule random_rule_over_findings(Random& random, const dsl::checked::Program& program, int number) {
  Rule rule;
  rule.name = "generated.total_" + std::to_string(number);
  rule.title = {"Somme", "Total", "مجموع"};
  rule.cites.push_back(static_cast<std::uint32_t>(random.below(program.provisions.size())));
  rule.in_force = random_validity(random);
  rule.on_findings = true;
  rule.effect =
      random.one_of({engine::Effect::advise, engine::Effect::amend, engine::Effect::review, engine::Effect::block});
  rule.unknown_review = random.percent(20);
  if (random.percent(25)) rule.refers_to = {"prosecutor"};
  if (random.percent(25)) rule.when = random_amount(random, program.vocabulary);
  rule.demanded = random_amount(random, program.vocabulary);
  if (random.percent(40)) {
    std::vector<Expr> sides;
    sides.push_back(std::move(rule.demanded));
    sides.push_back(random_amount(random, program.vocabulary));
    rule.demanded = node(random.percent(50) ? Op::logical_and : Op::logical_or, std::move(sides), program.vocabulary);
  }
  if (random.percent(50)) {
    std::vector<Expr> one;
    one.push_back(std::move(rule.demanded));
    rule.demanded = node(Op::logical_not, std::move(one), program.vocabulary);
  }
  rule.says.fr = {std::string("« "), rule.demanded, std::string(" »")};
  rule.says.en = rule.says.ar = {std::string("!")};
  return rule;
}

Rule random_rule(Random& random, const dsl::checked::Program& program, const engine::Layout& layout, int number) {
  Rule rule;
  rule.name = "generated.rule_" + std::to_string(number);
  rule.title = {"Règle " + std::to_string(number), "Rule " + std::to_string(number), "قاعدة " + std::to_string(number)};
  const std::size_t cited = 1 + random.below(3);
  for (std::size_t i = 0; i < cited; ++i) {
    rule.cites.push_back(static_cast<std::uint32_t>((i + random.below(2) * 2) % program.provisions.size()));
  }
  rule.in_force = random_validity(random);
  if (random.percent(30)) rule.tags.push_back({"essential", 1});
  if (random.percent(20)) rule.tags.push_back({"indicator", 2});
  for (const char* const tag : counted_tags) {
    if (random.percent(45)) rule.tags.push_back({tag, random.one_of({1, 1, 2, 3})});
  }
  rule.on = random.pick<std::vector<std::uint16_t>>({{offer}, {offer, contract}, {offer, contract}, {contract}});
  rule.effect =
      random.one_of({engine::Effect::advise, engine::Effect::amend, engine::Effect::review, engine::Effect::block});
  rule.unknown_review = random.percent(20);
  if (random.percent(25)) rule.refers_to = {"prosecutor", "labour_inspectorate"};

  const std::uint16_t base = rule.on.front();  // The offer where there are both: its fields are the common ones.
  ExpressionGenerator grow(random, program.vocabulary, layout, base, program.tables);
  if (rule.on.size() == 1 && random.percent(60)) {
    rule.against = base == contract ? offer : contract;
    grow.compare(base == contract ? contract_against_offer : offer_against_contract);
  }
  if (random.percent(20)) rule.judged_at = grow.act();
  if (random.percent(55)) rule.when = grow.truth(random.between(0, 2));
  if (random.percent(50)) {
    demand_of_each(random, grow, program.vocabulary, program.provisions.size(), rule);
  } else if (random.percent(25)) {
    rule.demanded = grow.most_favourable(static_cast<std::uint32_t>(program.provisions.size()));
  } else {
    rule.demanded = grow.truth(random.between(1, 4));
  }
  rule.says = random_message(random, grow);
  rule.remedy = random_message(random, grow);
  add_exceptions(random, grow, program, rule);
  return rule;
}

// Another version of the rule just made, from some day on; their days do not overlap.
void add_version(Random& random, dsl::checked::Program& program, const engine::Layout& layout, int number) {
  const engine::Date from = new_year(random.between(2024, 2027));
  program.rules.back().in_force = {{{}, engine::Date{from.days - (random.percent(20) ? 200 : 1)}}};
  Rule next = random_rule(random, program, layout, number);
  next.in_force = {{from, {}}};
  // What reads the fields of an offer can be read on a contract too.
  Rule& first = program.rules.back();
  if (first.on.front() == offer) {
    next.judged_at = first.judged_at;
  } else {
    next.judged_at = first.judged_at = std::nullopt;
  }
  program.rules.push_back(std::move(next));
}

}  // namespace

dsl::checked::Program random_program(Random& random) {
  dsl::checked::Program program;
  program.packs = {{"generated", "1.0.0"}};
  program.vocabulary = random_vocabulary(random);
  program.provisions = random_provisions(random);
  program.lexicons = generated_lexicons();
  program.lexicon_names = {"generated.pays", "generated.keeps"};
  program.tables = random_tables(random, program.vocabulary);
  const engine::Layout layout = engine::make_layout(program.vocabulary);
  program.comparisons = {engine::make_comparison(layout, offer, contract),
                         engine::make_comparison(layout, contract, offer)};
  const int rules = random.between(1, 4);
  for (int i = 0; i < rules; ++i) {
    program.rules.push_back(random_rule(random, program, layout, i));
    if (random.percent(25)) add_version(random, program, layout, i);
  }
  const int over_findings = random.one_of({0, 1, 1, 2});
  for (int i = 0; i < over_findings; ++i) {
    program.rules.push_back(random_rule_over_findings(random, program, i));
  }
  return program;
}

std::string describe(const dsl::checked::Program& program) {
  std::string out;
  for (const Rule& rule : program.rules) {
    out += rule.name + " on" + (rule.on_findings ? " findings" : "");
    for (const dsl::checked::Tag& tag : rule.tags) out += " " + tag.name + ":" + std::to_string(tag.weight);
    for (const std::uint16_t document : rule.on) out += " " + program.vocabulary.roots[document].field.name;
    if (rule.against) out += " against " + program.vocabulary.roots[*rule.against].field.name;
    out += "\n";
    for (const engine::Validity& one : rule.in_force) {
      out += "  in force " + (one.from ? engine::to_string(*one.from) : "") + ".." +
             (one.until ? engine::to_string(*one.until) : "") + "\n";
    }
    if (rule.judged_at) out += "  judged at " + rule.judged_at->written + "\n";
    if (rule.when) out += "  when " + rule.when->written + "\n";
    if (rule.each) out += "  each x0 in " + render(*rule.each) + "\n";
    out += "  demands " + rule.demanded.written + "\n";
    for (const dsl::checked::Exception& exception : rule.exceptions) {
      out += "  exception " + exception.name;
      if (exception.to) out += " to " + std::to_string(*exception.to);
      if (exception.claimed) out += "\n    claimed when " + exception.claimed->written;
      if (exception.when) out += "\n    when " + exception.when->written;
      out += exception.demanded ? "\n    demands " + exception.demanded->written + "\n" : "\n    waives\n";
    }
    for (const auto* message : {&rule.says, &rule.remedy}) {
      for (const auto* pieces : {&message->fr, &message->en, &message->ar}) {
        for (const auto& piece : *pieces) {
          if (const auto* expr = std::get_if<Expr>(&piece)) out += "  hole " + expr->written + "\n";
        }
      }
    }
  }
  return out;
}

}  // namespace mizan::testing
