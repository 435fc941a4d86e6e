// Writes dossiers for measurements, one a line: what agencies see on an ordinary day. About half are in order, a third
// violate something, and the rest leave something out. The same numbers give the same bytes on every machine.
//
//     generate_dossiers COUNT [SEED]

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/bench/offer_templates.hpp"
#include "tests/support/random.hpp"

namespace mizan::bench {
namespace {

using testing::Random;

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }  // no text of ours needs escapes
std::string money(int amount, std::string_view currency) {
  return "{\"amount\":\"" + std::to_string(amount) + "\",\"currency\":" + quoted(currency) + "}";
}
std::string length(int value, std::string_view unit) {
  return "{\"value\":" + std::to_string(value) + ",\"unit\":" + quoted(unit) + "}";
}
std::string padded(int number, int width) {
  std::string digits = std::to_string(number);
  if (digits.size() < static_cast<std::size_t>(width))
    digits.insert(0, static_cast<std::size_t>(width) - digits.size(), '0');
  return digits;
}
std::string day(int year, int month, int of_month) {
  return quoted(std::to_string(year) + "-" + padded(month, 2) + "-" + padded(of_month, 2));
}

/// Members in order, each with its JSON text.
class Object {
 public:
  Object(std::initializer_list<std::pair<std::string, std::string>> members) : members_(members) {}

  void set(const std::string& name, std::string json) {
    const auto at = std::find_if(members_.begin(), members_.end(), [&](const auto& one) { return one.first == name; });
    if (at != members_.end()) {
      at->second = std::move(json);
    } else {
      members_.emplace_back(name, std::move(json));
    }
  }
  void drop_any(Random& random) {
    if (members_.empty()) return;
    members_.erase(members_.begin() + static_cast<std::ptrdiff_t>(random.below(members_.size())));
  }
  [[nodiscard]] std::string json() const {
    std::string out = "{";
    for (const auto& [name, value] : members_) out += (out.size() > 1 ? "," : "") + quoted(name) + ":" + value;
    return out + "}";
  }

 private:
  std::vector<std::pair<std::string, std::string>> members_;
};

struct Draft {
  const OfferTemplate& kind;
  Object offer{};
  Object wage{};
  Object hours{};
  Object requirements{};
  Object freedom{};
  Object travel{};
  Object employer{};
  Object examination{};
  std::vector<std::string> charges;
  std::vector<std::string> deductions;
  std::vector<std::string> penalties;
  std::vector<std::string> criteria;
  std::vector<std::string> sentences;
  std::string dossier;
  bool recruiter = false;
  bool licensed = true;
};

std::string list(const std::vector<std::string>& items) {
  std::string out = "[";
  for (const std::string& item : items) out += (out.size() > 1 ? "," : "") + item;
  return out + "]";
}

std::string charge(std::string_view label, std::string_view category, std::string_view item, std::string_view borne_by,
                   int amount, std::string_view currency, std::string_view payee) {
  return Object{{"label", quoted(label)},       {"category", quoted(category)}, {"item", quoted(item)},
                {"borne_by", quoted(borne_by)}, {"recovered_by", "\"none\""},   {"amount", money(amount, currency)},
                {"payee_kind", quoted(payee)}}
      .json();
}

std::string filled(std::string text, const std::vector<std::pair<std::string_view, std::string>>& values) {
  for (const auto& [hole, value] : values) {
    for (std::size_t at = text.find(hole); at != std::string::npos; at = text.find(hole))
      text.replace(at, hole.size(), value);
  }
  return text;
}

// Everything that the rules ask for, in order.
Draft lawful(Random& random, std::size_t number) {
  const OfferTemplate& kind = random.pick(offer_templates());
  Draft draft{
      .kind = kind, .charges = {}, .deductions = {}, .penalties = {}, .criteria = {}, .sentences = {}, .dossier = {}};
  const std::string city = random.pick(kind.cities);
  const std::string employer = random.pick(kind.employers);
  const int wage = random.between(kind.wage_least, kind.wage_most);
  const int posts = random.between(1, 60);
  draft.dossier = "ANAPEC-2026-" + padded(static_cast<int>(number), 6);
  draft.recruiter = std::string_view(kind.channel) == "private_agency";
  draft.wage = {{"amount", money(wage, kind.currency)}, {"period", quoted(kind.period)}, {"basis", "\"gross\""},
                {"paid_every", length(1, "month")},     {"method", "\"bank\""},          {"by_sex", "false"}};
  draft.hours = {{"per_day", "\"8\""},
                 {"per_week", "\"40\""},
                 {"days_per_week", "5"},
                 {"rest_days_per_week", "\"2\""},
                 {"rest_hours_per_week", "\"48\""}};
  draft.requirements = {{"minimum_age", std::to_string(random.one_of({18, 18, 21}))},
                        {"maximum_age", "\"none\""},
                        {"sex", "\"any\""},
                        {"pregnancy_test", "false"},
                        {"hiv_test", "false"}};
  draft.freedom = {{"may_leave_employer", "true"},
                   {"may_leave_country_freely", "true"},
                   {"may_join_union", "true"},
                   {"may_keep_phone", "true"},
                   {"may_leave_premises", "true"},
                   {"exit_permit_required", "false"},
                   {"sponsor_consent_to_change", "false"},
                   {"lives_in", "false"}};
  draft.travel = {{"outbound_paid_by", "\"employer\""},
                  {"return_paid_by", "\"employer\""},
                  {"repatriation_paid_by", "\"employer\""},
                  {"repatriation_excluded", "false"}};
  draft.employer = {{"name", quoted(employer)},
                    {"registration", quoted(std::to_string(random.between(100'000, 999'999)))},
                    {"address", quoted(std::to_string(random.between(1, 200)) + ", " + city)},
                    {"country", quoted(kind.country)},
                    {"kind", "\"company\""},
                    {"headcount", std::to_string(random.between(3, 400))},
                    {"verified", "true"},
                    {"verified_on", day(2026, 11, random.between(1, 15))},
                    {"warnings", "[]"}};
  draft.examination = {{"officer", "\"N. Berrada\""},
                       {"opened_on", day(2026, 11, random.between(2, 6))},
                       {"completed_on", day(2026, 11, random.between(16, 23))},
                       {"employer_contacted", "true"},
                       {"information_complete", "true"}};
  draft.charges.push_back(charge("Visa", "cost_administrative", "visa", "employer", random.between(60, 120),
                                 kind.currency, "public_service"));
  for (const char* sentence : kind.sentences) {
    draft.sentences.push_back(filled(sentence, {{"%employer", employer},
                                                {"%city", city},
                                                {"%posts", std::to_string(posts)},
                                                {"%wage", std::to_string(wage)}}));
  }
  for (const char* sentence : fair_sentences(kind.language)) draft.sentences.emplace_back(sentence);
  draft.offer = {
      {"reference", quoted(std::string(kind.country) + "-2026-" + padded(random.between(1, 9999), 4))},
      {"title", quoted(kind.title)},
      {"language", quoted(kind.language)},
      {"languages", list({quoted(kind.language)})},
      {"occupation", quoted(kind.occupation)},
      {"grade", quoted(kind.grade)},
      {"sector", quoted(kind.sector)},
      {"worker_class", quoted(kind.worker_class)},
      {"tasks", list({quoted(kind.task)})},
      {"positions", std::to_string(posts)},
      {"origin", "\"MA\""},
      {"workplace", Object{{"country", quoted(kind.country)}, {"city", quoted(city)}}.json()},
      {"channel", quoted(kind.channel)},
      {"received_on", day(2026, 10, random.between(1, 28))},
      {"start_date", day(2027, random.between(1, 3), random.between(1, 28))},
      {"end_date", day(2027, random.between(6, 12), random.between(1, 28))},
      {"duration", length(random.between(4, 12), "month")},
      {"probation", length(random.one_of({2, 7, 15}), "day")},
      {"notice_worker", length(2, "day")},
      {"notice_employer", length(8, "day")},
      {"contract_type", quoted(kind.contract_type)},
      {"leave", "{\"paid_days_per_year\":\"30\"}"},
      {"debts", "[]"},
      {"guarantees", "[]"},
      {"requested_data", "[]"},
      {"accommodation", "{\"provided\":true,\"paid_by\":\"employer\",\"deducted_automatically\":false}"},
      {"visa", "{\"paid_by\":\"employer\"}"},
      {"medical",
       "{\"required\":true,\"imposed_provider\":false,\"paid_by\":\"employer\",\"stage\":\"pre_departure\"}"},
      {"insurance", "{\"health\":true,\"accident\":true,\"social_security\":true}"},
      {"documents_kept_by", "\"worker\""},
      {"complaint", Object{{"channel", quoted(kind.complaint)},
                           {"free", "true"},
                           {"waiver_of_claims", "false"},
                           {"retaliation", "false"}}
                        .json()},
      {"termination", "{\"criminal_threat\":false}"},
      {"unilateral_change", "[]"}};
  return draft;
}

void violate(Random& random, Draft& draft) {
  const char* currency = draft.kind.currency;
  switch (random.below(14)) {
    case 0:
      draft.charges.push_back(charge("Frais de dossier", "fee_matching_service", "application", "worker",
                                     random.between(100, 3000), currency, "recruiter"));
      return;
    case 1:
      draft.charges.push_back(charge("Billet", "cost_travel_lodging", "international_travel", "shared",
                                     random.between(100, 900), currency, "carrier"));
      return;
    case 2:
      draft.sentences.emplace_back(random.pick(fee_sentences(draft.kind.language)));
      return;
    case 3:
      draft.offer.set("documents_kept_by", "\"employer\"");
      draft.sentences.emplace_back(random.pick(passport_sentences(draft.kind.language)));
      return;
    case 4:
      draft.requirements.set("sex", random.percent(70) ? "\"women\"" : "\"men\"");
      return;
    case 5:
      draft.requirements.set("maximum_age", std::to_string(random.between(30, 45)));
      return;
    case 6:
      draft.requirements.set("pregnancy_test", "true");
      return;
    case 7:
      draft.freedom.set("exit_permit_required", "true");
      draft.freedom.set("sponsor_consent_to_change", "true");
      return;
    case 8:
      draft.freedom.set("may_leave_premises", "false");
      return;
    case 9:
      draft.deductions.push_back(Object{
          {"label", "\"Avance\""},
          {"purpose", "\"fee_recovery\""},
          {"amount", money(random.between(50, 400), currency)},
          {"period", "\"month\""}}.json());
      return;
    case 10:
      draft.penalties.push_back(Object{{"label", "\"Départ anticipé\""},
                                       {"trigger", "\"leaving\""},
                                       {"amount", money(random.between(500, 5000), currency)}}
                                    .json());
      return;
    case 11:
      draft.criteria.push_back(
          Object{{"ground", quoted(random.one_of<const char*>({"family", "marital_status", "religion"}))}}.json());
      return;
    case 12:
      draft.hours.set("rest_days_per_week", "\"0.5\"");
      draft.hours.set("rest_hours_per_week", "\"12\"");
      return;
    default:
      draft.recruiter = true;
      draft.licensed = false;
      return;
  }
}

void forget(Random& random, Draft& draft) {
  const int times = random.between(1, 6);
  for (int i = 0; i < times; ++i) {
    Object* const objects[] = {&draft.offer,   &draft.offer,  &draft.offer,    &draft.wage,       &draft.hours,
                               &draft.freedom, &draft.travel, &draft.employer, &draft.examination};
    objects[random.below(std::size(objects))]->drop_any(random);
  }
}

std::string line_of(Random& random, std::size_t number) {
  Draft draft = lawful(random, number);
  const std::size_t lot = random.below(100);
  if (lot < 33) {
    const int violations = random.one_of({1, 1, 1, 2, 4});
    for (int i = 0; i < violations; ++i) violate(random, draft);
  } else if (lot < 55) {
    forget(random, draft);
  }
  std::string text;
  for (const std::string& sentence : draft.sentences) text += (text.empty() ? "" : " ") + sentence;
  draft.offer.set("text", quoted(text));
  draft.offer.set("wage", draft.wage.json());
  draft.offer.set("hours", draft.hours.json());
  draft.offer.set("requirements", draft.requirements.json());
  draft.offer.set("freedom", draft.freedom.json());
  draft.offer.set("travel", draft.travel.json());
  draft.offer.set("charges", list(draft.charges));
  draft.offer.set("deductions", list(draft.deductions));
  draft.offer.set("penalties", list(draft.penalties));
  draft.offer.set("criteria", list(draft.criteria));
  Object dossier{{"dossier", quoted(draft.dossier)},
                 {"as_of", "\"2026-11-24\""},
                 {"offer", draft.offer.json()},
                 {"employer", draft.employer.json()},
                 {"examination", draft.examination.json()}};
  if (draft.recruiter) {
    Object recruiter{{"name", "\"Atlas Mobilité SARL\""}, {"kind", "\"private_agency\""}, {"country", "\"MA\""}};
    if (draft.licensed) {
      recruiter.set("licence_number", "\"2019/31\"");
      recruiter.set("licence_authority", "\"Ministère chargé du travail\"");
      recruiter.set("licence_from", "\"2023-01-01\"");
      recruiter.set("licence_until", "\"2026-12-31\"");
      recruiter.set("licence_withdrawn_on", "\"none\"");
    } else {
      recruiter.set("licence_number", "\"none\"");
    }
    dossier.set("recruiter", recruiter.json());
  }
  return dossier.json();
}

bool parse(std::string_view text, std::uint64_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

int run(int count, char** arguments) {
  std::uint64_t dossiers = 0;
  std::uint64_t seed = 1;
  const bool understood =
      (count == 2 || count == 3) && parse(arguments[1], dossiers) && (count == 2 || parse(arguments[2], seed));
  if (!understood) {
    std::cerr << "usage: generate_dossiers COUNT [SEED]\n";
    return 2;
  }
  std::ios::sync_with_stdio(false);
  Random random(seed);
  for (std::uint64_t i = 1; i <= dossiers; ++i) std::cout << line_of(random, i) << '\n';
  return std::cout.flush() ? 0 : 1;
}

}  // namespace
}  // namespace mizan::bench

int main(int count, char** arguments) { return mizan::bench::run(count, arguments); }
