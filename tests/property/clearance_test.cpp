// What a clearance rests on, by the shipped rules and on dossiers that go through the door.
//
// The yardstick is Kleene's logic itself. Let D be a dossier, f a fact of it, and D[f := v] the dossier with another
// value. Without `f` less is known than in D[f := v], so a rule that D[f := v] violates cannot hold without f: it is
// open there, and the dossier is not cleared. This needs no second evaluator. It does not hold for rules that read f
// beneath `proven`, `is known`, `is unknown` or `is none`, which can tell the unknown from the rest; those are found in
// the program and left out (tests/support/learning.hpp).

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "adapters/files/rule_directory.hpp"
#include "adapters/json/dossier_reader.hpp"
#include "adapters/rule_tests/literal_json.hpp"
#include "dsl/compile.hpp"
#include "engine/runtime/evaluate.hpp"
#include "tests/support/learning.hpp"
#include "tests/support/valid_values.hpp"

namespace mizan::testing {
namespace {

using engine::Effect;
using engine::Presence;
using engine::Status;
using engine::Verdict;

const std::string root_directory = MIZAN_SOURCE_DIR;
const engine::Date day = *engine::parse_date("2026-11-24");

const dsl::Compilation& shipped() {
  static const dsl::Compilation compilation = [] {
    auto sources = adapters::read_rules(root_directory + "/rules");
    if (!sources) throw std::runtime_error("the rules cannot be read");
    dsl::Compilation made = dsl::compile(*std::move(sources));
    if (dsl::has_errors(made.diagnostics)) throw std::runtime_error("the rules do not compile");
    return made;
  }();
  return compilation;
}

/// Dossiers go in as JSON, whatever made them.
class Door {
 public:
  Door() : program_(shipped().program), form_(program_.vocabulary, program_.layout), facts_(program_.layout) {}

  const engine::Facts& read(const std::string& text) {
    EXPECT_TRUE(json::read_dossier(text, form_, facts_, workspace_)) << text;
    return facts_;
  }
  const engine::Facts& read(const Dossier& dossier) {
    return read(to_json(program_.layout, program_.vocabulary, dossier));
  }
  engine::Decision decide(const Dossier& dossier) {
    return engine::evaluate(program_, read(dossier), {.as_of = dossier.as_of});
  }
  Dossier dossier(const std::string& text, engine::Date as_of) {
    Dossier made = to_dossier(read(text), program_.vocabulary);
    EXPECT_TRUE(facts_.unread().empty()) << text;
    made.as_of = as_of;
    return made;
  }

 private:
  const engine::Program& program_;
  json::DossierForm form_;
  engine::Facts facts_;
  json::Workspace workspace_;
};

std::string file_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<std::string> example_texts() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(root_directory + "/examples")) {
    if (entry.path().extension() == ".json") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const auto& path : paths) texts.push_back(file_text(path));
  return texts;
}

struct Named {
  std::string name;
  Dossier dossier;
};

// The examples, and the dossiers of the shipped tests of which a clearance is expected.
std::vector<Named> cleared_dossiers(Door& door) {
  std::vector<Named> all;
  const std::vector<std::string> examples = example_texts();
  for (std::size_t i = 0; i < examples.size(); ++i) {
    all.push_back({"example " + std::to_string(i), door.dossier(examples[i], day)});
  }
  for (const dsl::checked::Test& test : shipped().checked.tests) {
    if (test.verdict != Verdict::cleared || !test.given) continue;
    all.push_back({test.title, door.dossier(adapters::to_json(*test.given), test.as_of.value_or(day))});
  }
  std::erase_if(all, [&](const Named& one) { return door.decide(one.dossier).verdict != Verdict::cleared; });
  return all;
}

// Reads and readers of every rule.
struct RuleReads {
  std::vector<Reads> all;   ///< by rule
  std::vector<Reads> told;  ///< by rule, beneath what can tell the unknown from the rest
  Reads any;                ///< of some rule

  RuleReads() {
    const engine::Program& program = shipped().program;
    any.slots.resize(program.layout.slot_count());
    any.lists.resize(program.layout.list_count());
    for (const engine::Rule& rule : program.rules) {
      all.push_back(reads_of(program, rule));
      told.push_back(told_from_unknown(program, rule));
      std::transform(any.slots.begin(), any.slots.end(), all.back().slots.begin(), any.slots.begin(),
                     std::logical_or<>());
      std::transform(any.lists.begin(), any.lists.end(), all.back().lists.begin(), any.lists.begin(),
                     std::logical_or<>());
    }
  }
  [[nodiscard]] bool any_reads(const Seat& seat) const { return any.contain(shipped().program.layout, seat); }
  /// By rule, whether it reads the seat.
  [[nodiscard]] std::vector<bool> readers(const Seat& seat) const {
    std::vector<bool> reading;
    for (const Reads& one : all) reading.push_back(one.contain(shipped().program.layout, seat));
    return reading;
  }
  [[nodiscard]] bool tells(std::uint32_t rule, const Seat& seat) const {
    return told[rule].contain(shipped().program.layout, seat);
  }
};

bool counts(std::uint32_t rule) { return shipped().program.rules[rule].effect != Effect::advise; }

// What `cleared` says by the reference page: a document is there, everything was read, no rule but advice is violated
// or open, and every essential rule of a document that is there is in force and satisfied on it.
std::string unearned(const engine::Decision& decision, const Judgement& judgement) {
  const engine::Program& program = shipped().program;
  if (decision.documents.empty()) return "there is no document";
  if (!decision.warnings.empty()) return "not everything was read";
  for (const engine::Finding& one : decision.findings) {
    if (one.effect != Effect::advise) return one.rule + " is open";
  }
  std::set<std::pair<std::uint32_t, std::string>> satisfied;
  for (const Judgement::One& one : judgement.all) {
    if (counts(one.rule) && !one.result.open.empty()) {
      return program.rules[one.rule].name + " has open instances";
    }
    if (one.result.status == Status::satisfied) {
      satisfied.insert({one.rule, program.vocabulary.roots[one.root].field.name});
    }
  }
  for (std::uint32_t i = 0; i < program.rules.size(); ++i) {
    if (!program.rules[i].essential) continue;
    for (const std::uint16_t root : program.rules[i].on) {
      const std::string& name = program.vocabulary.roots[root].field.name;
      const bool there = std::any_of(decision.documents.begin(), decision.documents.end(),
                                     [&](const engine::DocumentVerdict& one) { return one.document == name; });
      if (there && !satisfied.contains({i, name})) return program.rules[i].name + " is not satisfied on " + name;
    }
  }
  return "";
}

// ------------------------------------------------------------------------------------------------------ saying little

class SmallDossiers {
 public:
  explicit SmallDossiers(Random& random) : random_(random) {
    const engine::Program& program = shipped().program;
    slots_ = RuleReads().any.slots;
    blank_ = blank_dossier(program.vocabulary, program.layout);
  }

  // At most `most` facts, each the value of a leaf, or a list that is empty, or an absence.
  Dossier make(std::size_t most) {
    Dossier dossier = blank_;
    dossier.as_of = random_.percent(80) ? day : *engine::make_date({random_.between(2003, 2030), 6, 30});
    dossier.present[random_.below(dossier.present.size())] = true;  // which may say nothing
    for (std::size_t said = 0; said < most;) said += add(dossier);
    return dossier;
  }

 private:
  // Half of the facts are some that a rule reads.
  engine::SlotId slot() {
    for (;;) {
      const auto slot = static_cast<engine::SlotId>(random_.below(slots_.size()));
      if (slots_[slot] || random_.percent(10)) return slot;
    }
  }

  std::size_t add(Dossier& dossier) {
    const engine::Program& program = shipped().program;
    const engine::Layout& layout = program.layout;
    std::vector<engine::PlaceId> way;
    for (engine::PlaceId id = layout.place_of_slot[slot()]; id != 0; id = layout.places[id].parent) way.push_back(id);
    std::reverse(way.begin(), way.end());
    const auto root = static_cast<std::uint16_t>(
        std::find_if(layout.blocks.begin(), layout.blocks.end(),
                     [&](const engine::Block& block) { return block.place == way.front(); }) -
        layout.blocks.begin());
    const std::string& name = layout.places[way.front()].name;
    if (name == "silent_on" || name == "provenance") return 0;
    dossier.present[root] = true;
    Given* given = &dossier.roots[root];
    for (std::size_t i = 0; i + 1 < way.size(); ++i) {
      const engine::Place& place = layout.places[way[i]];
      if (place.kind == engine::Place::Kind::list) {
        if (given->presence == Presence::none) return 0;
        given->presence = Presence::known;
        if (random_.percent(15)) return 1;  // an empty list
        if (given->parts.empty() || random_.percent(30)) given->parts.push_back(blank_element(layout, way[i]));
        given = &given->parts.back();
      }
      const auto at = std::find(place.children.begin(), place.children.end(), way[i + 1]) - place.children.begin();
      given = &given->parts[static_cast<std::size_t>(at)];
    }
    given->presence = random_.percent(10) ? Presence::none : Presence::known;
    given->value = valid_value(random_, *layout.places[way.back()].field, program.vocabulary);
    return 1;
  }

  Random& random_;
  std::vector<bool> slots_;  ///< that some rule reads
  Dossier blank_;
};

TEST(Clearance, needs_a_document) {
  Door door;
  for (const char* text :
       {"{}", R"({"as_of": "2026-11-24"})", R"({"offer": {}})", R"({"contract": {}})",
        R"({"offer": {}, "contract": {}})", R"({"silent_on": ["/offer", "/contract", "/employer"]})"}) {
    const engine::Decision decision = engine::evaluate(shipped().program, door.read(text), {.as_of = day});
    EXPECT_NE(decision.verdict, Verdict::cleared) << text;
  }
  // What is known of others, however much, is no offer.
  for (const Named& one : cleared_dossiers(door)) {
    Dossier alone = one.dossier;
    for (std::size_t root = 0; root < alone.present.size(); ++root) {
      if (shipped().program.vocabulary.roots[root].kind == engine::Root::Kind::document) alone.present[root] = false;
    }
    EXPECT_EQ(door.decide(alone).verdict, Verdict::amend) << one.name;
  }
}

// The statuses of all; the whole decision, which takes thirty times as long to explain, of one in fifty, and of every
// one that no rule speaks against.
TEST(Clearance, is_not_to_be_had_for_eight_facts) {
  constexpr std::size_t dossiers = 10'000;
  const engine::Program& program = shipped().program;
  Door door;
  Random random(2026);
  SmallDossiers small(random);
  std::array<std::size_t, 4> verdicts{};
  std::size_t unopposed = 0;
  for (std::size_t i = 0; i < dossiers; ++i) {
    const Dossier dossier = small.make(i % 9);
    const engine::Facts& facts = door.read(dossier);
    ASSERT_TRUE(facts.unread().empty()) << to_json(program.layout, program.vocabulary, dossier);
    const Judgement judgement = judge_all(program, facts, dossier.as_of);
    const bool opposed = std::any_of(judgement.all.begin(), judgement.all.end(), [](const Judgement::One& one) {
      return counts(one.rule) && !one.result.open.empty();
    });
    unopposed += opposed ? 0 : 1;
    if (opposed && i % 50 != 0) continue;
    const engine::Decision decision = engine::evaluate(program, facts, {.as_of = dossier.as_of});
    ++verdicts[static_cast<std::size_t>(decision.verdict)];
    ASSERT_NE(decision.verdict, Verdict::cleared) << to_json(program.layout, program.vocabulary, dossier);
  }
  std::cout << dossiers << " dossiers, " << unopposed
            << " that no rule speaks against; of those decided in full: cleared " << verdicts[0] << ", amend "
            << verdicts[1] << ", review " << verdicts[2] << ", blocked " << verdicts[3] << "\n";
  EXPECT_GE(verdicts[3], 20U) << "few facts are enough to be blocked";
}

// --------------------------------------------------------------------------------------------------- leaving facts out

// For each seat of a cleared dossier, rules other than advice that another value of it violates.
class Rests {
 public:
  Rests(Door& door, const RuleReads& reads, Dossier& dossier, Random& random)
      : door_(door), reads_(reads), dossier_(dossier), random_(random) {
    const engine::Program& program = shipped().program;
    seats_ = seats(program.layout, program.vocabulary, dossier);
    std::erase_if(seats_, [](const Seat& seat) { return seat.given->presence == Presence::unknown; });
    for (const Seat& seat : seats_) rules_.push_back(rules_resting_on(seat));
  }

  [[nodiscard]] const std::vector<Seat>& given() const { return seats_; }

  /// Whether a rule must be open when all of these are unknown.
  [[nodiscard]] bool must_open(const std::vector<std::size_t>& left_out) const {
    for (const std::size_t i : left_out) {
      for (const std::uint32_t rule : rules_[i]) {
        const bool told = std::any_of(left_out.begin(), left_out.end(),
                                      [&](std::size_t other) { return reads_.tells(rule, seats_[other]); });
        if (!told) return true;
      }
    }
    return false;
  }

 private:
  std::set<std::uint32_t> rules_resting_on(const Seat& seat) {
    std::set<std::uint32_t> found;
    if (!reads_.any_reads(seat)) return found;
    const std::vector<bool> readers = reads_.readers(seat);
    // Moved and not copied: the seats in a list stay where they are.
    Given kept = std::move(*seat.given);
    for (int i = 0; i < 6; ++i) {
      *seat.given = another(seat, kept, i);
      const engine::Facts& facts = door_.read(dossier_);
      EXPECT_TRUE(facts.unread().empty()) << seat.pointer;
      for (const Judgement::One& one : judge_all(shipped().program, facts, dossier_.as_of, &readers).all) {
        if (one.result.status != Status::violated || !counts(one.rule)) continue;
        if (!reads_.tells(one.rule, seat)) found.insert(one.rule);
      }
    }
    *seat.given = std::move(kept);
    return found;
  }

  // First the absence, then five values, or lists of one element that says this and that.
  Given another(const Seat& seat, const Given& kept, int turn) {
    const engine::Program& program = shipped().program;
    const engine::Place& place = program.layout.places[seat.place];
    Given given;
    given.presence = turn == 0 ? Presence::none : Presence::known;
    if (turn == 0) return given;
    if (place.kind == engine::Place::Kind::leaf) {
      given.value = valid_value(random_, *place.field, program.vocabulary);
      return given;
    }
    if (turn == 1) return given;
    given = kept;
    given.presence = Presence::known;
    given.parts.push_back(blank_element(program.layout, seat.place));
    for (std::size_t i = 0; i < place.children.size(); ++i) {
      const engine::Place& child = program.layout.places[place.children[i]];
      if (child.kind != engine::Place::Kind::leaf || random_.percent(30)) continue;
      given.parts.back().parts[i].presence = Presence::known;
      given.parts.back().parts[i].value = valid_value(random_, *child.field, program.vocabulary);
    }
    return given;
  }

  Door& door_;
  const RuleReads& reads_;
  Dossier& dossier_;
  Random& random_;
  std::vector<Seat> seats_;
  std::vector<std::set<std::uint32_t>> rules_;  ///< by seat
};

struct Deletions {
  std::size_t tried = 0, bound = 0, cleared = 0;

  // Leaves out, decides, puts back.
  void try_without(Door& door, Dossier& dossier, const Rests& rests, const std::vector<std::size_t>& left_out,
                   const std::string& name) {
    std::vector<std::pair<Given*, Presence>> kept;
    for (const std::size_t i : left_out) {
      Given* given = rests.given()[i].given;
      kept.emplace_back(given, given->presence);
      given->presence = Presence::unknown;
    }
    const engine::Decision decision = door.decide(dossier);
    ++tried;
    const bool must_open = rests.must_open(left_out);
    bound += must_open ? 1 : 0;
    if (decision.verdict == Verdict::cleared) {
      ++cleared;
      EXPECT_FALSE(must_open) << name << " clears without " << rests.given()[left_out[0]].pointer << " and "
                              << left_out.size() - 1 << " more";
      EXPECT_EQ(unearned(decision, judge_all(shipped().program, door.read(dossier), dossier.as_of)), "") << name;
    }
    for (const auto& [given, presence] : kept) given->presence = presence;
  }
  void print(const char* what) const {
    std::cout << what << ": " << tried << " tried, " << bound << " on which a rule rests, " << cleared
              << " that a clearance survives\n";
  }
};

TEST(Clearance, does_not_survive_the_loss_of_what_it_rests_on) {
  constexpr std::size_t sets = 2'000;
  Door door;
  Random random(407);
  const RuleReads reads;
  std::vector<Named> all = cleared_dossiers(door);
  EXPECT_GE(all.size(), 8U);
  Deletions single;
  Deletions several;
  for (Named& one : all) {
    const Rests rests(door, reads, one.dossier, random);
    for (std::size_t i = 0; i < rests.given().size(); ++i) single.try_without(door, one.dossier, rests, {i}, one.name);
    const std::size_t enough = several.tried + sets / all.size() + 1;
    while (several.tried < enough) {
      // Two or three facts more often than half of all.
      const std::size_t chance = random.one_of<std::size_t>({2, 2, 5, 50});
      std::vector<std::size_t> left_out;
      for (std::size_t seat = 0; seat < rests.given().size(); ++seat) {
        if (random.percent(chance)) left_out.push_back(seat);
      }
      if (!left_out.empty()) several.try_without(door, one.dossier, rests, left_out, one.name);
    }
  }
  std::cout << all.size() << " cleared dossiers\n";
  single.print("single facts");
  several.print("sets of facts");
  EXPECT_GE(single.bound * 5, single.tried) << "most of what a lawful offer says is what rules ask for";
}

// ------------------------------------------------------------------------------------------------------ learning facts

TEST(Clearance, is_not_given_for_telling_more) {
  constexpr std::size_t rounds = 400;
  Door door;
  Random random(1986);
  const engine::Program& program = shipped().program;
  const RuleReads reads;
  std::vector<Dossier> dossiers;
  for (const std::string& text : example_texts()) dossiers.push_back(door.dossier(text, day));
  Moves moves;
  std::size_t learned = 0;
  std::size_t relieved = 0;
  for (std::size_t round = 0; round < rounds; ++round) {
    Dossier dossier = dossiers[round % dossiers.size()];
    // Something is left out and something is said otherwise, so that many rules are violated and many are open.
    for (const Seat& seat : seats(program.layout, program.vocabulary, dossier)) {
      if (random.percent(20)) seat.given->presence = Presence::unknown;
      const engine::Place& place = program.layout.places[seat.place];
      if (seat.given->presence != Presence::known || place.kind != engine::Place::Kind::leaf) continue;
      if (random.percent(20)) seat.given->value = valid_value(random, *place.field, program.vocabulary);
    }
    std::vector<Seat> unknown = seats(program.layout, program.vocabulary, dossier);
    std::erase_if(unknown, [&](const Seat& seat) {
      const bool leaf = program.layout.places[seat.place].kind == engine::Place::Kind::leaf;
      return !leaf || seat.given->presence != Presence::unknown || !reads.any_reads(seat);
    });
    const Judgement before = judge_all(program, door.read(dossier), dossier.as_of);
    for (int i = 0; i < 4 && !unknown.empty(); ++i, ++learned) {
      const Seat& seat = random.pick(unknown);
      const Given kept = *seat.given;
      seat.given->presence = Presence::known;
      seat.given->value = valid_value(random, *program.layout.places[seat.place].field, program.vocabulary);
      const engine::Facts& facts = door.read(dossier);
      ASSERT_TRUE(facts.unread().empty()) << seat.pointer;
      const Judgement after = judge_all(program, facts, dossier.as_of);
      ASSERT_EQ(before.all.size(), after.all.size());
      bool convicted = false;
      for (std::size_t one = 0; one < before.all.size(); ++one) {
        const Moves moved = compare(program, before.all[one], after.all[one]);
        const std::uint32_t rule = before.all[one].rule;
        if (reads.tells(rule, seat)) {
          relieved += moved.wrong.size();
          continue;
        }
        EXPECT_TRUE(moved.wrong.empty()) << seat.pointer << ": " << moved.wrong.front();
        // Of a rule judged at an act, which version counts is the engine's to say; here each is judged by itself.
        const bool by_decision_date = program.rules[rule].judged_at == engine::no_node;
        convicted =
            convicted || (moved.violated > 0 && by_decision_date && program.rules[rule].effect == Effect::block);
        moves.add(moved);
      }
      if (convicted) {
        EXPECT_EQ(engine::evaluate(program, facts, {.as_of = dossier.as_of}).verdict, Verdict::blocked) << seat.pointer;
      }
      *seat.given = kept;
    }
  }
  std::cout << learned << " facts learned: " << moves.decided << " decisions of rules stayed (" << moves.violated
            << " violated instances), " << moves.settled << " instances were settled, " << moves.faulted
            << " met a limit; " << relieved << " moved where a rule can tell the unknown from the rest\n";
  EXPECT_GE(moves.violated, 1'000U);
  EXPECT_GE(moves.settled, 200U);
}

}  // namespace
}  // namespace mizan::testing
