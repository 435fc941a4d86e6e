#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "dsl/parser.hpp"
#include "tests/support/syntax_dump.hpp"

// What is written, and the tree that is read. The trees are as tests/support/syntax_dump.hpp writes them.
namespace mizan::dsl {
namespace {

std::string expression(std::string text) {
  const Sources sources{{"rules.mizan", std::move(text)}};
  Diagnostics diagnostics;
  const Span all{0, 0, static_cast<std::uint32_t>(sources[0].text.size())};
  const auto read = parse_expression(sources, all, Surface::english, diagnostics);
  if (read && diagnostics.empty()) return test::dump(*read);
  std::string codes;
  for (const Diagnostic& diagnostic : diagnostics) codes += (codes.empty() ? "" : " ") + diagnostic.code;
  return codes;
}

TEST(Expressions, PrecedenceFromLoosestToTightest) {
  EXPECT_EQ(expression("a or b and not c is d + e * -f"), "(or a (and b (not (is c (+ d (* e (negative f)))))))");
  EXPECT_EQ(expression("not a and b"), "(and (not a) b)");
  EXPECT_EQ(expression("not not a"), "(not (not a))");
  EXPECT_EQ(expression("a and b or c and d"), "(or (and a b) (and c d))");
  EXPECT_EQ(expression("a or b or c"), "(or a b c)");
  EXPECT_EQ(expression("a and b and c"), "(and a b c)");
  EXPECT_EQ(expression("a - b - c + d"), "(+ (- (- a b) c) d)");
  EXPECT_EQ(expression("a / b * c / d"), "(/ (* (/ a b) c) d)");
  EXPECT_EQ(expression("a + b * c - d"), "(- (+ a (* b c)) d)");
  EXPECT_EQ(expression("--a - -b"), "(- (negative (negative a)) (negative b))");
  EXPECT_EQ(expression("(a or b) and (c)"), "(and [(or a b)] [c])");
}

TEST(Expressions, EveryRelation) {
  EXPECT_EQ(expression("a is b"), "(is a b)");
  EXPECT_EQ(expression("a is not b + 1"), "(not-is a (+ b 1))");
  EXPECT_EQ(expression("a is -1"), "(is a (negative 1))");
  EXPECT_EQ(expression("a is known"), "(known a)");
  EXPECT_EQ(expression("a is not known"), "(not-known a)");
  EXPECT_EQ(expression("a is unknown"), "(unknown a)");
  EXPECT_EQ(expression("a is none and b is not none"), "(and (none a) (not-none b))");
  EXPECT_EQ(expression("a is stated or b is not stated"), "(or (stated a) (not-stated b))");
  EXPECT_EQ(expression("a + b is zero"), "(zero (+ a b))");
  EXPECT_EQ(expression("a is not zero"), "(not-zero a)");
  EXPECT_EQ(expression("a in (m1, m2)"), "(in a m1 m2)");
  EXPECT_EQ(expression("a not in (m1)"), "(not-in a m1)");
  EXPECT_EQ(expression("x in force"), "(in-set x force)");
  EXPECT_EQ(expression("a in some_set"), "(in-set a some_set)");
  EXPECT_EQ(expression("a not in some_set"), "(not-in-set a some_set)");
  EXPECT_EQ(expression("occupation within \"91\""), "(within occupation \"91\")");
  EXPECT_EQ(expression("a < 1 and b <= 2 and c > 3 and d >= 4"), "(and (< a 1) (<= b 2) (> c 3) (>= d 4))");
  EXPECT_EQ(expression("description mentions worker_pays"), "(mentions description worker_pays)");
}

TEST(Expressions, EveryPrimary) {
  EXPECT_EQ(expression("500"), "500");
  EXPECT_EQ(expression("12.50"), "12.50");
  EXPECT_EQ(expression("30 %"), "30~%");
  EXPECT_EQ(expression("1184 EUR"), "1184~EUR");
  EXPECT_EQ(expression("2026-01-15"), "2026-01-15");
  EXPECT_EQ(expression("today - as_of"), "(- today as_of)");
  EXPECT_EQ(expression("\"a \\\" b\""), "\"a \" b\"");
  EXPECT_EQ(expression("true and false"), "(and true false)");
  EXPECT_EQ(expression("charge.amount"), "charge.amount");
  EXPECT_EQ(expression("proven (a is b)"), "(proven (is a b))");
  EXPECT_EQ(expression("round(e, 2, half_up)"), "(call round e 2 half_up)");
  EXPECT_EQ(expression("completed_years(from, to)"), "(call completed_years from to)");
  EXPECT_EQ(expression("f()"), "(call f)");
  EXPECT_EQ(expression("f(a, g(b) + 1)"), "(call f a (+ (call g b) 1))");
}

TEST(Expressions, EveryUnit) {
  for (const char* unit : {"hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years"}) {
    EXPECT_EQ(expression(std::string("1.5 ") + unit), std::string("1.5~") + unit);
  }
  EXPECT_EQ(expression("90 days * 2"), "(* 90~days 2)");
  EXPECT_EQ(expression("5 XYZ"), "5~XYZ");  // whether there is such a currency is for the checker
  EXPECT_EQ(expression("day is 5"), "(is day 5)");
}

TEST(Expressions, Rounding) {
  EXPECT_EQ(expression("start + 3 months rounding down"), "(rounding-down (+ start 3~months))");
  EXPECT_EQ(expression("start - 1 year rounding up + 2 days"), "(+ (rounding-up (- start 1~year)) 2~days)");
  EXPECT_EQ(expression("start + 1 month rounding down < end"), "(< (rounding-down (+ start 1~month)) end)");
}

TEST(Expressions, EveryFold) {
  EXPECT_EQ(expression("any x in l"), "(any x l)");
  EXPECT_EQ(expression("any x in l where x is a or b"), "(any x l (where (or (is x a) b)))");
  EXPECT_EQ(expression("no x in offer.charges where x > 1"), "(no x offer.charges (where (> x 1)))");
  EXPECT_EQ(expression("every x in l has x > 1 and y"), "(every x l (has (and (> x 1) y)))");
  EXPECT_EQ(expression("every x in l where a and b has c"), "(every x l (where (and a b)) (has c))");
  EXPECT_EQ(expression("(count of x in l where x.m) > 2"), "(> [(count x l (where x.m))] 2)");
  EXPECT_EQ(expression("count of x in l"), "(count x l)");
  EXPECT_EQ(expression("sum of x.a * 2 for x in l where x.b is c"), "(sum (* x.a 2) x l (where (is x.b c)))");
  EXPECT_EQ(expression("min of x for x in l"), "(min x x l)");
  EXPECT_EQ(expression("max of x.a for x in l where x"), "(max x.a x l (where x))");
  EXPECT_EQ(expression("any m in (text mentions fees)"), "(any m [(mentions text fees)])");
  EXPECT_EQ(expression("any x in l where any y in x.l where y is x"), "(any x l (where (any y x.l (where (is y x)))))");
  EXPECT_EQ(expression("any any in any"), "(any any any)");
  EXPECT_EQ(expression("any a, b in l"), "(any a,b l)");
  EXPECT_EQ(expression("no a, b in l where a.c is b.c"), "(no a,b l (where (is a.c b.c)))");
  EXPECT_EQ(expression("every a, b in l where a.m has b.m"), "(every a,b l (where a.m) (has b.m))");
  EXPECT_EQ(expression("(count of a, b in l) > 2"), "(> [(count a,b l)] 2)");
  EXPECT_EQ(expression("f(any a, b in l, c)"), "(call f (any a,b l) c)");
  EXPECT_EQ(expression("any no in list where no is any"), "(any no list (where (is no any)))");
}

TEST(Expressions, Matches) {
  EXPECT_EQ(expression("match p { day, week: 1  month: 2  other: 3 }"), "(match p (day week 1) (month 2) (other 3))");
  // A word behind a number is its unit, unless it labels the next arm.
  EXPECT_EQ(expression("match p { month: w / 1  week: w * 52 / 12  other: 3 }"),
            "(match p (month (/ w 1)) (week (/ (* w 52) 12)) (other 3))");
  EXPECT_EQ(expression("match p { a: 1 month  month, EUR: 2 EUR  MAD: 3 weeks other: 4 % }"),
            "(match p (a 1~month) (month EUR 2~EUR) (MAD 3~weeks) (other 4~%))");
  EXPECT_EQ(expression("match a.b { x: match c { y: 1 other: 2 } other: 3 }"),
            "(match a.b (x (match c (y 1) (other 2))) (other 3))");
  EXPECT_EQ(expression("match p { a: b or c  d: any x in l where x  e: f }"),
            "(match p (a (or b c)) (d (any x l (where x))) (e f))");
  EXPECT_EQ(expression("(match p { a: 1 other: 2 }) > 1"), "(> [(match p (a 1) (other 2))] 1)");
}

TEST(Expressions, LookUpsAndMoneyInAnotherCurrency) {
  EXPECT_EQ(expression("wages[a, b + 1].amount"), "(lookup wages.amount a (+ b 1))");
  EXPECT_EQ(expression("wages[a].amount at d known on today < b"),
            "(< (known-on (at (lookup wages.amount a) d) today) b)");
  EXPECT_EQ(expression("a in EUR at (d + 1 day) > 5 MAD"), "(> (at (in-currency a EUR) [(+ d 1~day)]) 5~MAD)");
  EXPECT_EQ(expression("a in (EUR, MAD) or a in eur"), "(or (in a EUR MAD) (in-set a eur))");
  EXPECT_EQ(expression("wages[a]"), "E0101");
  EXPECT_EQ(expression("wages[].b"), "E0101");
}

TEST(Expressions, SpansReachFromTheFirstTokenToTheLast) {
  const Sources sources{{"a.mizan", "  a + b  * c is d "}};
  Diagnostics diagnostics;
  const auto read = parse_expression(sources, {0, 0, 18}, Surface::english, diagnostics);
  ASSERT_TRUE(read.has_value());
  const auto at = [](Span span) { return std::pair(span.begin, span.end); };
  EXPECT_EQ(at(read->span), std::pair(2U, 17U));
  EXPECT_EQ(at(read->operands[0].span), std::pair(2U, 12U));              // a + b * c
  EXPECT_EQ(at(read->operands[0].operands[1].span), std::pair(6U, 12U));  // b * c
  EXPECT_EQ(at(read->operands[1].span), std::pair(16U, 17U));
}

TEST(Expressions, InATextStandAlone) {
  EXPECT_EQ(expression(""), "E0101");
  EXPECT_EQ(expression("a b"), "E0101");
  EXPECT_EQ(expression("a)"), "E0101");
  EXPECT_EQ(expression("a is # b"), "E0115");
  EXPECT_EQ(expression("// a"), "E0101");
}

}  // namespace
}  // namespace mizan::dsl
