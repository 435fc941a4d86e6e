#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "dsl/check/scope.hpp"
#include "engine/model/law.hpp"

namespace mizan::dsl::checking {

/// The declared provisions, with what they inherit from their sources, and how a citation finds one.
struct Law {
  std::vector<engine::Provision> provisions;     ///< by name
  std::vector<Span> spans;                       ///< of their names
  std::vector<std::uint32_t> files;              ///< as `Scope::file` counts
  std::vector<bool> broken;                      ///< reported; a rule that cites it is not checked against it
  std::map<std::string, std::uint32_t> by_name;  ///< names and aliases

  /// The provision that a rule of `file` cites; reports one that is not declared or not seen from there.
  std::optional<std::uint32_t> cited(const syntax::QualifiedName& name, std::uint32_t file, const Scope& scope,
                                     Report& report) const;
};

[[nodiscard]] Law check_sources(const Scope& scope, Report& report);

}  // namespace mizan::dsl::checking
