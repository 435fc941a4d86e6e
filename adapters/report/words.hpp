#pragma once

#include <string_view>

#include "adapters/decision_date/decision_date.hpp"
#include "engine/model/decision.hpp"

/// The words of the report that no rule author and no evaluator writes, in the three languages.
namespace mizan::adapters::words {

enum class Word : unsigned char {
  dossier,        ///< before the caller's reference
  decision_date,  ///< before the date
  documents,      ///< before the verdict of each
  findings,       ///< heading
  undetermined,   ///< heading of what could not be settled
  excepted,       ///< heading of what passes by an exception
  exception,      ///< before the title of an exception
  texts,          ///< before the articles
  to_do,          ///< before a remedy
  observed,       ///< before the evidence
  rule,           ///< before a rule's name
  characters,     ///< before the place of words in a text
  questions,      ///< heading
  settles,        ///< before how many rules a question settles
  obstacles,      ///< heading
  warnings,       ///< heading
  stale,          ///< heading of reference data that nobody has checked since
  checked,        ///< before the last day on which somebody has
  referrals,      ///< heading
  under,          ///< between an authority and the provision that asks for the report
  counts,         ///< before how many rules came to what
  satisfied,
  violated,
  not_settled,
  not_applicable,
  program,        ///< before the digest of the rules
  no_reference,   ///< a dossier that carries none
  whole_dossier,  ///< of what was judged over all documents together
};
[[nodiscard]] const engine::Translated& word(Word which);

/// "BLOQUÉ"
[[nodiscard]] const engine::Translated& verdict(engine::Verdict verdict);
/// What the verdict means and who acts next, in one or two sentences.
[[nodiscard]] const engine::Translated& next_step(engine::Verdict verdict);
/// "bloqué", within a sentence.
[[nodiscard]] const engine::Translated& document_verdict(engine::Verdict verdict);
/// "BLOQUANT", what a violated rule asks for.
[[nodiscard]] const engine::Translated& gravity(engine::Effect effect);
/// "À demander à l'employeur"
[[nodiscard]] const engine::Translated& ask(engine::AskedOf whom);
/// Who is told: "ministère public" of `prosecutor`. Empty for a name that only its rules know.
[[nodiscard]] const engine::Translated* authority(std::string_view name);
/// "demandée"
[[nodiscard]] const engine::Translated& origin(DateOrigin origin);

}  // namespace mizan::adapters::words
