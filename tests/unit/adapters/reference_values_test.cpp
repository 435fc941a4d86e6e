// Section 5 of dsl/REFERENCE.md, sentence by sentence: what expressions come to, and what is missing where they come to
// nothing.

#include <gtest/gtest.h>

#include <array>

#include "adapters/reference/evaluator.hpp"
#include "tests/support/checked_expressions.hpp"

namespace mizan::testing {
namespace {

using dsl::checked::Expr;
using engine::Fault;
using engine::Op;
using engine::Reason;
using engine::TypeKind;
using reference::Needs;
using reference::Outcome;

constexpr engine::Type number_type{TypeKind::decimal, 0};
constexpr engine::Type money_type{TypeKind::money, 0};
constexpr engine::Type quotient_type{TypeKind::exact_decimal, 0};

class ReferenceValues : public ::testing::Test {
 protected:
  World world;

  Outcome value(const Expr& expr) {
    const reference::MentionFinder nothing;
    return reference::Evaluator(world.program, world.layout, world.facts, day("2026-01-15"), nothing, offer_root)
        .evaluate(expr);
  }
  // "T", "F" or "U".
  std::string truth_of(const Expr& expr) {
    const Outcome outcome = value(expr);
    if (!outcome.known()) return "U";
    return std::get<bool>(outcome.value) ? "T" : "F";
  }
  Needs needs(const Expr& expr) { return value(expr).needs; }
  std::optional<Fault> fault(const Expr& expr) { return value(expr).why.fault; }

  Expr less(Expr left, Expr right) { return apply(Op::less, {std::move(left), std::move(right)}); }
  Expr equal(Expr left, Expr right) { return apply(Op::equal, {std::move(left), std::move(right)}); }
  Expr amounts(Op op = Op::sum) { return fold(op, money_type, world.domain(), {truth(true), world.of_item("amount")}); }
  Expr paid_amounts() {
    return fold(Op::sum, money_type, world.domain(), {world.of_item("paid"), world.of_item("amount")});
  }
  void add_items(const std::vector<engine::Money>& of_amounts) {
    world.open_items();
    for (const engine::Money& amount : of_amounts) world.set_item("amount", world.add_item(), amount);
  }
};

TEST_F(ReferenceValues, and_or_not_are_kleenes) {
  const std::array<Expr, 3> operands{truth(true), truth(false), world.fact("open")};
  const std::string names = "TFU";
  const std::array<std::string, 3> conjunction{"TFU", "FFF", "UFU"};
  const std::array<std::string, 3> disjunction{"TTT", "TFU", "TUU"};
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < 3; ++j) {
      SCOPED_TRACE(names.substr(i, 1) + names.substr(j, 1));
      EXPECT_EQ(truth_of(apply(Op::logical_and, {operands[i], operands[j]})), std::string(1, conjunction[i][j]));
      EXPECT_EQ(truth_of(apply(Op::logical_or, {operands[i], operands[j]})), std::string(1, disjunction[i][j]));
    }
  }
  EXPECT_EQ(truth_of(apply(Op::logical_not, {truth(true)})), "F");
  EXPECT_EQ(truth_of(apply(Op::logical_not, {truth(false)})), "T");
  EXPECT_EQ(truth_of(apply(Op::logical_not, {world.fact("open")})), "U");
}

TEST_F(ReferenceValues, what_is_missing_of_and_and_or_is_that_of_the_unknown_operands) {
  const Expr both = apply(Op::logical_and, {world.fact("open"), truth(true), world.fact("shut")});
  EXPECT_EQ(needs(both), (Needs{"/offer/open", "/offer/shut"}));
  EXPECT_TRUE(needs(apply(Op::logical_and, {world.fact("open"), truth(false)})).empty());
}

TEST_F(ReferenceValues, proven_is_true_when_known_to_be_true_and_false_otherwise) {
  EXPECT_EQ(truth_of(apply(Op::proven, {truth(true)})), "T");
  EXPECT_EQ(truth_of(apply(Op::proven, {truth(false)})), "F");
  EXPECT_EQ(truth_of(apply(Op::proven, {world.fact("open")})), "F");
}

TEST_F(ReferenceValues, tests_of_presence_are_two_valued_but_for_stated) {
  const auto tests = [&](const Expr& operand) {
    return truth_of(apply(Op::is_known, {operand})) + truth_of(apply(Op::is_unknown, {operand})) +
           truth_of(apply(Op::is_none, {operand})) + truth_of(apply(Op::is_stated, {operand}));
  };
  EXPECT_EQ(tests(world.fact("title")), "FTFU");
  world.set_text("title", "a");
  EXPECT_EQ(tests(world.fact("title")), "TFFT");
  world.set_none("title");
  EXPECT_EQ(tests(world.fact("title")), "FFTF");

  EXPECT_EQ(tests(world.items()), "FTFU");
  EXPECT_EQ(needs(apply(Op::is_stated, {world.items()})), Needs{"/offer/items"});
  world.open_items();
  EXPECT_EQ(tests(world.items()), "FFTF");  // an empty list is a known absence
  world.add_item();
  EXPECT_EQ(tests(world.items()), "TFFT");

  EXPECT_EQ(tests(world.site()), "FTFU");
  EXPECT_EQ(needs(apply(Op::is_stated, {world.site()})), Needs{"/offer/site"});
  world.set_none("site.city");
  EXPECT_EQ(tests(world.site()), "FTFU");
  world.set_none("site.staff");
  EXPECT_EQ(tests(world.site()), "FFTF");
  world.set("site.staff", decimal("3"));
  EXPECT_EQ(tests(world.site()), "TFFT");
  EXPECT_EQ(tests(world.offer()), "TFFT");
}

TEST_F(ReferenceValues, none_equals_nothing_but_none) {
  Expr red = apply(Op::in_members, {world.fact("colour")});
  red.members = {0};
  EXPECT_EQ(truth_of(red), "U");
  EXPECT_EQ(needs(red), Needs{"/offer/colour"});
  world.set_none("colour");
  world.set_none("title");
  EXPECT_EQ(truth_of(red), "F");
  EXPECT_EQ(truth_of(equal(world.fact("colour"), world.fact("colour"))), "T");
  Expr text = constant({TypeKind::text, 0}, {});
  EXPECT_EQ(truth_of(equal(world.fact("title"), text)), "F");
  EXPECT_EQ(truth_of(equal(world.fact("rate"), world.fact("rate"))), "U");
  world.set_none("rate");
  EXPECT_EQ(truth_of(apply(Op::is_zero, {world.fact("rate")})), "F");
}

TEST_F(ReferenceValues, ordering_and_arithmetic_with_none_or_unknown_are_unknown_and_need_that_operand) {
  EXPECT_EQ(needs(less(world.fact("rate"), number("1"))), Needs{"/offer/rate"});
  world.set_none("rate");
  const Expr comparison = less(apply(Op::add, number_type, {world.fact("rate"), number("1")}), world.fact("posts"));
  EXPECT_EQ(truth_of(comparison), "U");
  EXPECT_EQ(needs(comparison), (Needs{"/offer/posts", "/offer/rate"}));
  EXPECT_EQ(value(comparison).why.reason, Reason::missing_fact);
}

TEST_F(ReferenceValues, an_unknown_number_lies_in_the_range_of_its_field) {
  const Expr posts = world.fact("posts");  // 0 … 10
  EXPECT_EQ(truth_of(less(posts, number("11"))), "T");
  EXPECT_EQ(truth_of(less(posts, number("10"))), "U");
  EXPECT_EQ(truth_of(apply(Op::less_equal, {posts, number("10")})), "T");
  EXPECT_EQ(truth_of(less(posts, number("0"))), "F");
  EXPECT_EQ(truth_of(equal(posts, number("11"))), "F");
  EXPECT_EQ(truth_of(less(apply(Op::multiply, number_type, {posts, number("2")}), number("21"))), "T");
  EXPECT_EQ(truth_of(less(apply(Op::subtract, number_type, {number("3"), posts}), number("4"))), "T");
  const Expr nothing = apply(Op::multiply, number_type, {world.fact("rate"), number("0")});
  EXPECT_EQ(truth_of(equal(nothing, number("0"))), "T");
}

TEST_F(ReferenceValues, quotients_are_exact) {
  world.set("rate", decimal("1"));
  const Expr third = apply(Op::divide, quotient_type, {world.fact("rate"), number("3")});
  EXPECT_EQ(truth_of(less(number("0.33333333333333333333333333333333333333"), third)), "T");
  Expr rounded = apply(Op::round, number_type, {third});
  rounded.places = 2;
  EXPECT_EQ(truth_of(equal(rounded, number("0.33"))), "T");
  // A divisor that may be zero gives nothing; one that grows without end never gives zero.
  EXPECT_EQ(truth_of(less(apply(Op::divide, quotient_type, {number("1"), world.fact("posts")}), number("5"))), "U");
  const Expr divisor = apply(Op::add, number_type, {world.fact("posts"), number("1")});
  EXPECT_EQ(truth_of(less(number("0"), apply(Op::divide, quotient_type, {number("1"), divisor}))), "T");
}

TEST_F(ReferenceValues, faults_are_unknowns_with_a_reason) {
  const Expr by_zero = less(apply(Op::divide, quotient_type, {number("1"), number("0")}), number("5"));
  EXPECT_EQ(truth_of(by_zero), "U");
  EXPECT_EQ(value(by_zero).why.reason, Reason::fault);
  EXPECT_EQ(fault(by_zero), Fault::division_by_zero);
  EXPECT_TRUE(needs(by_zero).empty());
  EXPECT_EQ(truth_of(apply(Op::logical_or, {truth(true), by_zero})), "T");
  EXPECT_EQ(truth_of(apply(Op::logical_and, {truth(false), by_zero})), "F");
  const Expr either = apply(Op::logical_or, {world.fact("open"), by_zero});
  EXPECT_EQ(value(either).why.reason, Reason::fault);  // over a missing fact
  EXPECT_EQ(needs(either), Needs{"/offer/open"});

  const Expr big = number("90000000000000000000000000000000000001");
  EXPECT_EQ(fault(less(apply(Op::add, number_type, {big, big}), number("5"))), Fault::overflow);

  world.set("starts", day("9999-12-31"));
  const engine::Value one_month = engine::Duration{decimal("1"), engine::DurationUnit::month};
  const Expr after =
      apply(Op::date_add, {TypeKind::date, 0}, {world.fact("starts"), constant({TypeKind::duration, 0}, one_month)});
  EXPECT_EQ(fault(less(after, world.fact("starts"))), Fault::date_out_of_range);
}

TEST_F(ReferenceValues, two_currencies_that_meet_are_a_fault_and_zero_has_any) {
  EXPECT_EQ(fault(less(money("5"), money("3", 1))), Fault::currencies_differ);
  EXPECT_EQ(truth_of(less(money("0"), money("3", 1))), "T");
  EXPECT_EQ(truth_of(equal(money("0"), money("0", 1))), "T");
  world.set("wage", without_currency("5"));
  EXPECT_EQ(truth_of(less(money("0"), world.fact("wage"))), "T");
  EXPECT_EQ(truth_of(less(money("3"), world.fact("wage"))), "U");
  EXPECT_EQ(needs(less(money("3"), world.fact("wage"))), Needs{"/offer/wage/currency"});
  EXPECT_EQ(truth_of(apply(Op::is_known, {world.fact("wage")})), "T");
}

TEST_F(ReferenceValues, days_and_months_compare_when_every_length_of_a_month_agrees) {
  const auto compared = [&](const char* days) {
    world.set("stay", engine::Duration{decimal(days), engine::DurationUnit::day});
    const engine::Value three_months = engine::Duration{decimal("3"), engine::DurationUnit::month};
    return truth_of(less(world.fact("stay"), constant({TypeKind::duration, 0}, three_months)));
  };
  EXPECT_EQ(compared("83"), "T");
  EXPECT_EQ(compared("90"), "U");
  EXPECT_EQ(compared("93"), "F");
}

TEST_F(ReferenceValues, the_empty_sum_is_zero_of_any_currency_and_the_empty_minimum_none) {
  world.open_items();
  EXPECT_EQ(truth_of(equal(amounts(), money("0", 1))), "T");
  EXPECT_EQ(value(amounts(Op::minimum)).state, Outcome::State::none);
  EXPECT_EQ(needs(less(amounts(Op::minimum), money("5"))), Needs{"/offer/items"});
  EXPECT_EQ(truth_of(fold(Op::any, {}, world.domain(), {world.of_item("paid")})), "F");
  EXPECT_EQ(truth_of(fold(Op::every, {}, world.domain(), {truth(true), world.of_item("paid")})), "T");
}

TEST_F(ReferenceValues, a_fold_over_an_unknown_list_is_unknown_and_needs_the_list) {
  const Expr any = fold(Op::any, {}, world.domain(), {world.of_item("paid")});
  EXPECT_EQ(truth_of(any), "U");
  EXPECT_EQ(needs(any), Needs{"/offer/items"});
  const Expr none_fewer = less(fold(Op::count, number_type, world.domain(), {truth(true)}), number("0"));
  EXPECT_EQ(truth_of(none_fewer), "U");
}

TEST_F(ReferenceValues, a_sum_with_an_unknown_term_is_above_zero_when_a_known_one_is_and_none_can_be_below) {
  add_items({euros("5")});
  world.add_item();
  EXPECT_EQ(truth_of(less(money("0"), amounts())), "T");
  EXPECT_EQ(truth_of(less(amounts(), money("9"))), "U");
  EXPECT_EQ(needs(less(amounts(), money("9"))), Needs{"/offer/items/1/amount"});
}

TEST_F(ReferenceValues, sums_in_several_currencies_keep_their_sign_only) {
  add_items({euros("5"), dirhams("3")});
  EXPECT_EQ(truth_of(less(money("0"), amounts())), "T");
  EXPECT_EQ(truth_of(apply(Op::is_zero, {amounts()})), "F");
  EXPECT_EQ(fault(less(amounts(), money("9"))), Fault::currencies_differ);
  EXPECT_EQ(fault(less(amounts(Op::minimum), money("9"))), Fault::currencies_differ);
}

TEST_F(ReferenceValues, of_a_fold_its_undecided_elements_are_missing_their_membership_else_their_value) {
  add_items({euros("5"), euros("7")});
  world.add_item();
  world.set_item("paid", 1, true);
  world.set_item("paid", 2, true);
  EXPECT_EQ(truth_of(less(money("0"), paid_amounts())), "T");
  EXPECT_EQ(needs(less(paid_amounts(), money("100"))), (Needs{"/offer/items/0/paid", "/offer/items/2/amount"}));
  Expr red = apply(Op::in_members, {world.of_item("colour")});
  red.members = {0};
  const Expr every = fold(Op::every, {}, world.domain(), {world.of_item("paid"), red});
  EXPECT_EQ(needs(every), (Needs{"/offer/items/0/paid", "/offer/items/1/colour", "/offer/items/2/colour"}));
}

TEST_F(ReferenceValues, a_minimum_is_known_on_the_side_that_known_elements_hold) {
  add_items({euros("5"), euros("7")});
  world.set_item("paid", 0, true);
  const Expr least = fold(Op::minimum, money_type, world.domain(), {world.of_item("paid"), world.of_item("amount")});
  EXPECT_EQ(truth_of(apply(Op::less_equal, {least, money("5")})), "T");
  EXPECT_EQ(truth_of(less(least, money("5"))), "F");
}

TEST_F(ReferenceValues, a_match_on_an_unknown_is_unknown_and_else_is_the_arm_taken) {
  Expr match = apply(Op::match, number_type, {world.fact("colour"), number("1"), world.fact("rate")});
  match.arms = {{0}, {}};
  EXPECT_EQ(needs(less(match, number("5"))), Needs{"/offer/colour"});
  world.set("colour", engine::MemberIndex{0});
  EXPECT_EQ(truth_of(less(match, number("5"))), "T");
  world.set("colour", engine::MemberIndex{2});
  EXPECT_EQ(needs(less(match, number("5"))), Needs{"/offer/rate"});
}

TEST_F(ReferenceValues, an_occupation_lies_in_the_groups_its_code_begins_with) {
  Expr within = apply(Op::within, {world.fact("code")});
  within.text = "91";
  EXPECT_EQ(truth_of(within), "U");
  world.set_text("code", "9112");
  EXPECT_EQ(truth_of(within), "T");
  world.set_text("code", "9");
  EXPECT_EQ(truth_of(within), "F");
}

TEST_F(ReferenceValues, completed_years_are_counted_as_an_age_is) {
  world.set("starts", day("2008-02-29"));
  Expr today;
  today.op = Op::today;
  today.type = {TypeKind::date, 0};
  const Expr age = apply(Op::completed_years, {TypeKind::integer, 0}, {world.fact("starts"), today});
  EXPECT_EQ(truth_of(equal(age, number("17"))), "T");
}

}  // namespace
}  // namespace mizan::testing
