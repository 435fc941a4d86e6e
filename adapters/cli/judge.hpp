#pragma once

#include <expected>
#include <optional>
#include <string_view>
#include <vector>

#include "adapters/cli/rules.hpp"
#include "adapters/decision_date/decision_date.hpp"
#include "adapters/json/decision_json.hpp"
#include "adapters/json/dossier_reader.hpp"
#include "engine/model/decision.hpp"

namespace mizan::cli {

/// Why a dossier was not judged: it is no JSON that we let in, or (under `--strict`) it cannot be read wholly.
struct Refusal {
  std::optional<json::DoorError> door;
  std::vector<engine::Unread> unread;
};

struct Judgement {
  engine::Decision decision;
  adapters::DateOrigin date_origin = adapters::DateOrigin::today;
};

/// Reads and judges one dossier after another under one program, with memory that is kept from one to the next.
class Judge {
 public:
  struct Settings {
    std::optional<engine::Date> as_of;
    engine::Date today;
    bool strict = false;
  };
  /// `rules` must outlive the judge.
  Judge(const Rules& rules, const Settings& settings);

  [[nodiscard]] std::expected<Judgement, Refusal> judge(std::string_view dossier);
  [[nodiscard]] const Rules& rules() const { return rules_; }
  /// How a decision names the rules.
  [[nodiscard]] const json::ProgramStamp& stamp() const { return stamp_; }

 private:
  const Rules& rules_;
  Settings settings_;
  json::ProgramStamp stamp_;
  json::DossierForm form_;
  json::Workspace workspace_;
  engine::Facts facts_;
};

}  // namespace mizan::cli
