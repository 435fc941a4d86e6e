#include "adapters/decision_date/decision_date.hpp"

#include <gtest/gtest.h>

namespace mizan::adapters {
namespace {

using engine::Date;
using engine::Facts;

Date date(const char* text) { return *engine::parse_date(text); }

/// A vocabulary whose only root is `as_of`, a date.
class DecisionDateTest : public testing::Test {
 protected:
  DecisionDateTest() : layout_(make()), facts_(layout_) {}
  engine::Layout make() {
    engine::Field field;
    field.name = "as_of";
    field.type = {.kind = engine::TypeKind::date};
    vocabulary_.roots.push_back({engine::Root::Kind::field, field});
    return engine::make_layout(vocabulary_);
  }
  engine::Vocabulary vocabulary_;
  engine::Layout layout_;
  Facts facts_;
};

TEST_F(DecisionDateTest, TheCallersDateWins) {
  facts_.set(0, 0, date("2002-02-15"));
  const DecisionDate chosen = decision_date(date("2020-01-01"), facts_, date("2026-11-24"));
  EXPECT_EQ(chosen.request.as_of, date("2020-01-01"));
  EXPECT_FALSE(chosen.request.date_from_dossier_alone);
  EXPECT_EQ(chosen.origin, DateOrigin::asked);
}

TEST_F(DecisionDateTest, ADossierDoesNotChooseItsOwnLaw) {
  facts_.set(0, 0, date("2002-02-15"));
  const DecisionDate chosen = decision_date(std::nullopt, facts_, date("2026-11-24"));
  EXPECT_EQ(chosen.request.as_of, date("2002-02-15"));
  EXPECT_TRUE(chosen.request.date_from_dossier_alone);
  EXPECT_EQ(chosen.origin, DateOrigin::dossier);
}

TEST_F(DecisionDateTest, ADossierOfTodayIsAnOrdinaryOne) {
  facts_.set(0, 0, date("2026-11-24"));
  EXPECT_FALSE(decision_date(std::nullopt, facts_, date("2026-11-24")).request.date_from_dossier_alone);
}

TEST_F(DecisionDateTest, WithNeitherItIsToday) {
  const DecisionDate chosen = decision_date(std::nullopt, facts_, date("2026-11-24"));
  EXPECT_EQ(chosen.request.as_of, date("2026-11-24"));
  EXPECT_EQ(chosen.origin, DateOrigin::today);
}

TEST_F(DecisionDateTest, AVocabularyWithoutADateHasNone) {
  const engine::Vocabulary empty;
  const engine::Layout layout = engine::make_layout(empty);
  EXPECT_EQ(dossier_date(Facts(layout)), std::nullopt);
}

TEST(DateInMorocco, IsAnHourAheadOfUtc) {
  EXPECT_EQ(engine::to_string(date_in_morocco(0)), "1970-01-01");
  EXPECT_EQ(engine::to_string(date_in_morocco(22 * 3600 + 3599)), "1970-01-01");
  EXPECT_EQ(engine::to_string(date_in_morocco(23 * 3600)), "1970-01-02");
  EXPECT_EQ(engine::to_string(date_in_morocco(-3600)), "1970-01-01");
  EXPECT_EQ(engine::to_string(date_in_morocco(-3601)), "1969-12-31");
  EXPECT_EQ(engine::to_string(date_in_morocco(-3600 - 86400)), "1969-12-31");
}

}  // namespace
}  // namespace mizan::adapters
