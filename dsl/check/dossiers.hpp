#pragma once

#include <optional>
#include <span>
#include <vector>

#include "dsl/check/symbols.hpp"

/// The dossiers that tests start from.
namespace mizan::dsl::checking {

/// Counts the values of dossiers as they are made, since each may repeat the longest.
class DossierValues {
 public:
  explicit DossierValues(Report& report) : report_(report) {}
  /// Whether there is room for this one, which is named at `span`. Complains when there no longer is.
  [[nodiscard]] bool add(const syntax::Literal& dossier, Span span);

 private:
  Report& report_;
  std::size_t count_ = 0;
};

/// All declared dossiers with what they are made `from` merged in, by `Entry::index`; empty where that was reported.
[[nodiscard]] std::vector<std::optional<syntax::Literal>> check_dossiers(const Symbols& symbols, DossierValues& values,
                                                                         Report& report);

/// `base` changed by `change`: objects are merged, lists and values replaced, `unknown` removes.
[[nodiscard]] syntax::Literal merge(const syntax::Literal& base, const syntax::Literal& change);
/// The same where `change` stands at one place of `dossier`, in it and without a copy of it. `path` is not empty; an
/// object on the way that is not there yet is made.
void change_at(syntax::Literal& dossier, std::span<const syntax::Name> path, const syntax::Literal& change);
/// `literal` without what is `unknown` in it: a key that is not there says the same.
[[nodiscard]] syntax::Literal without_unknowns(const syntax::Literal& literal);

/// Reports what in a literal is no dossier: keys and members that the vocabulary does not have, values of other types.
void check_dossier_literal(const syntax::Literal& dossier, const Symbols& symbols, Report& report);

}  // namespace mizan::dsl::checking
