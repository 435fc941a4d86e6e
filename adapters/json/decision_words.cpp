#include "adapters/json/decision_json.hpp"

namespace mizan::json {

std::string_view word(engine::Verdict verdict) {
  switch (verdict) {
    case engine::Verdict::cleared:
      return "cleared";
    case engine::Verdict::amend:
      return "amend";
    case engine::Verdict::review:
      return "review";
    case engine::Verdict::blocked:
      return "blocked";
  }
  return {};
}

std::string_view word(engine::Status status) {
  switch (status) {
    case engine::Status::not_applicable:
      return "not_applicable";
    case engine::Status::satisfied:
      return "satisfied";
    case engine::Status::undetermined:
      return "undetermined";
    case engine::Status::violated:
      return "violated";
  }
  return {};
}

std::string_view word(engine::Effect effect) {
  switch (effect) {
    case engine::Effect::advise:
      return "advise";
    case engine::Effect::amend:
      return "amend";
    case engine::Effect::review:
      return "review";
    case engine::Effect::block:
      return "block";
  }
  return {};
}

std::string_view word(engine::Reason reason) {
  switch (reason) {
    case engine::Reason::missing_fact:
      return "missing_fact";
    case engine::Reason::missing_reference:
      return "missing_reference";
    case engine::Reason::fault:
      return "fault";
  }
  return {};
}

std::string_view word(engine::AskedOf asked_of) {
  switch (asked_of) {
    case engine::AskedOf::employer:
      return "employer";
    case engine::AskedOf::recruiter:
      return "recruiter";
    case engine::AskedOf::worker:
      return "worker";
    case engine::AskedOf::agency:
      return "agency";
  }
  return {};
}

std::string_view word(engine::Authority authority) {
  switch (authority) {
    case engine::Authority::moroccan_law:
      return "moroccan_law";
    case engine::Authority::treaty_ratified:
      return "treaty_ratified";
    case engine::Authority::treaty_unratified:
      return "treaty_unratified";
    case engine::Authority::destination_law:
      return "destination_law";
    case engine::Authority::guidance:
      return "guidance";
  }
  return {};
}

std::string_view word(engine::Evidence evidence) {
  switch (evidence) {
    case engine::Evidence::read:
      return "read";
    case engine::Evidence::reported:
      return "reported";
    case engine::Evidence::unverified:
      return "unverified";
  }
  return {};
}

}  // namespace mizan::json
