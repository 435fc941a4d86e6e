#include "adapters/rule_tests/leaves.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace mizan::adapters {
namespace {

using engine::Facts;
using engine::Field;
using engine::Layout;
using engine::TypeKind;

Field field(std::string name, TypeKind kind, std::uint16_t index = 0, bool list = false) {
  Field field;
  field.name = std::move(name);
  field.type = {.kind = kind, .index = index};
  field.list = list;
  return field;
}

/// `{as_of, dossier, offer: {hours, charges: [{label, amount}]}}`
class LeavesTest : public testing::Test {
 protected:
  LeavesTest() : layout_(make()), facts_(layout_) {}
  Layout make() {
    vocabulary_.records = {
        {"charge", {field("label", TypeKind::text), field("amount", TypeKind::money)}},
        {"engagement", {field("hours", TypeKind::decimal), field("charges", TypeKind::record, 0, true)}}};
    vocabulary_.roots = {{engine::Root::Kind::field, field("as_of", TypeKind::date)},
                         {engine::Root::Kind::field, field("dossier", TypeKind::text)},
                         {engine::Root::Kind::document, field("offer", TypeKind::record, 1)}};
    return engine::make_layout(vocabulary_);
  }
  [[nodiscard]] Leaves all() const { return leaves(facts_, *engine::parse_date("2026-01-15")); }

  engine::Vocabulary vocabulary_;
  Layout layout_;
  Facts facts_;
};

// Slots in order of declaration.
constexpr engine::SlotId as_of = 0, dossier = 1, hours = 2, label = 3, amount = 4;

TEST_F(LeavesTest, OneLeafAFact) {
  facts_.set(hours, 0, engine::Decimal{400, -1});
  facts_.open_list(0, 0);
  const engine::Row row = facts_.add_row(0, 0);
  facts_.set(label, row, facts_.keep("Visa"));
  facts_.set(amount, row, engine::Money{{50, 0}, {0}});
  EXPECT_EQ(all(), (Leaves{{"/as_of", "2026-01-15"},
                           {"/offer/charges", "[]"},
                           {"/offer/charges/0/amount", "50 #0"},
                           {"/offer/charges/0/label", "\"Visa\""},
                           {"/offer/hours", "40"}}));
}

TEST_F(LeavesTest, TheDateIsTheDecisionsAndTheReferenceIsNone) {
  facts_.set(as_of, 0, *engine::parse_date("2002-02-15"));
  facts_.set(dossier, 0, facts_.keep("D-1"));
  EXPECT_EQ(all(), (Leaves{{"/as_of", "2026-01-15"}}));
}

TEST_F(LeavesTest, NoneIsAValueAndAnUnknownIsNotThere) {
  facts_.set_none(hours, 0);
  facts_.set_list_none(0, 0);
  EXPECT_EQ(all(), (Leaves{{"/as_of", "2026-01-15"}, {"/offer/charges", "none"}, {"/offer/hours", "none"}}));
}

TEST_F(LeavesTest, NumbersAreEqualByValue) {
  facts_.set(hours, 0, engine::Decimal{40, 0});
  const Leaves short_form = all();
  facts_.clear();
  facts_.set(hours, 0, engine::Decimal{4000, -2});
  EXPECT_TRUE(differences(short_form, all(), 10).empty());
}

using Pointers = std::vector<std::string>;

TEST(Differences, AreThePointersWhereEitherDiffers) {
  const Leaves left{{"/a", "1"}, {"/b", "1"}, {"/d", "1"}};
  const Leaves right{{"/a", "1"}, {"/b", "2"}, {"/c", "1"}};
  EXPECT_EQ(differences(left, right, 10), (Pointers{"/b", "/c", "/d"}));
  EXPECT_EQ(differences(right, left, 10), (Pointers{"/b", "/c", "/d"}));
  EXPECT_EQ(differences(left, left, 10), Pointers{});
  EXPECT_EQ(differences(left, {}, 10), (Pointers{"/a", "/b", "/d"}));
}

TEST(Differences, StopAtTheMost) {
  EXPECT_EQ(differences({{"/a", "1"}, {"/b", "1"}, {"/c", "1"}}, {}, 2), (Pointers{"/a", "/b"}));
}

}  // namespace
}  // namespace mizan::adapters
