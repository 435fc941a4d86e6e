#pragma once

#include <string>
#include <vector>

#include "adapters/cli/options.hpp"
#include "adapters/diagnostic_formats/located.hpp"
#include "dsl/diagnostic.hpp"

namespace mizan::cli {

/// Where what is wrong with rules goes: as text to standard error, at once and for people; else to standard output when
/// all of it is known, in one document.
class DiagnosticOutput {
 public:
  /// `directory`: of the rules, as it was named.
  DiagnosticOutput(DiagnosticFormat format, engine::Language language, std::string directory);

  /// Whether people read it, who also want to hear that all is well.
  [[nodiscard]] bool is_text() const { return format_ == DiagnosticFormat::text; }
  void tell(const dsl::Diagnostics& diagnostics, const dsl::Sources& sources);
  /// Call once, at the end. Writes nothing where nothing was told: rules that could not be read are not in order.
  void finish() const;

 private:
  DiagnosticFormat format_;
  engine::Language language_;
  std::string directory_;
  std::vector<adapters::LocatedDiagnostic> told_;
  bool has_told_ = false;  ///< if only that all is well
};

}  // namespace mizan::cli
