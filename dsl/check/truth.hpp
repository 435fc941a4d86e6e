#pragma once

#include <optional>
#include <vector>

#include "dsl/checked.hpp"

/// What can be said of a truth before any dossier is seen.
namespace mizan::dsl::checking {

/// True or false where the expression is that for every dossier, as far as its constants tell.
[[nodiscard]] std::optional<bool> constant_truth(const checked::Expr& expr);

/// Whether some dossier can leave `demanded` or `when` unknown in a way that leaves the instance undetermined. Facts
/// that `when` asks to be known count as known.
[[nodiscard]] bool may_be_undetermined(const checked::Rule& rule);

/// Whether some dossier can leave the truth of `expr`, taken by itself, unknown.
[[nodiscard]] bool may_be_unknown(const checked::Expr& expr);

/// The same of an exception: whether it applies, or what it demands.
[[nodiscard]] bool may_be_unknown(const checked::Exception& exception);

/// Where an exception applies because something is not known.
[[nodiscard]] std::vector<const checked::Expr*> lifting_ignorance(const checked::Exception& exception);

/// Where a rule convicts because something is not known: the `is unknown` (or the denied `is known`) that its violation
/// rests on. What stands in `proven` is not among them; there the author has said who bears the burden of proof.
[[nodiscard]] std::vector<const checked::Expr*> convicting_ignorance(const checked::Rule& rule);

}  // namespace mizan::dsl::checking
