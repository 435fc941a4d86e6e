#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/decision.hpp"
#include "engine/model/fault.hpp"
#include "engine/model/vocabulary.hpp"

/// The sentences that no rule author writes, in the three languages, each in one place: what stands in a message for a
/// fact that is not known, why an instance is undetermined, why a clearance was not earned.
namespace mizan::engine {

enum class Phrase : unsigned char {
  not_stated,           ///< "not stated": an unknown in a message
  none,                 ///< "none": a known absence in a message
  yes,                  ///< true in a message
  no,                   ///< false in a message
  currency_not_stated,  ///< "(currency not stated)": after an amount
  currency,             ///< "Currency": what a pointer to the currency of a sum asks for
  about,                ///< "≈": before a quotient that was rounded for the reader only
};
[[nodiscard]] const Translated& phrase(Phrase which);

/// Why a computation has no result, without a capital or a final stop: it ends `undetermined_message`.
[[nodiscard]] const Translated& phrase(Fault fault);

/// The message of an undetermined instance: what is missing, by label, of the dossier and of the tables; where nothing
/// is, the fault; where there is none either, that the known facts do not settle the question (90 days against 3
/// months).
[[nodiscard]] Translated undetermined_message(const std::vector<Translated>& missing,
                                              const std::vector<Translated>& missing_references,
                                              std::optional<Fault> fault);

/// A row that is missing, as a reader looks for it: the title of the table, and what stands in `name` between the
/// brackets and behind them.
[[nodiscard]] Translated reference_label(const Translated& title, std::string_view name);

/// The message of an instance that is met only because exceptions apply, named by their titles.
[[nodiscard]] Translated excepted_message(const std::vector<Translated>& exceptions);

/// What stands between a dossier and a clearance though no rule spoke against it, in the order of a decision.
enum class ObstacleKind : unsigned char {
  no_document,               ///< N001
  no_rule_in_force,          ///< N002
  essential_not_in_force,    ///< N003, about a rule and a document
  essential_not_applicable,  ///< N004, about a rule and a document
  unread,                    ///< N005
  date_from_dossier,         ///< N006
};
/// What an obstacle is about; empty where it is about the dossier.
struct ObstacleSubject {
  std::string rule;
  Translated rule_title;
  std::string document;
  Translated document_label;
};
[[nodiscard]] Obstacle make_obstacle(ObstacleKind kind, const ObstacleSubject& subject = {});

}  // namespace mizan::engine
