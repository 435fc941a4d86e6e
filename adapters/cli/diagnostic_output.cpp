#include "adapters/cli/diagnostic_output.hpp"

#include <iterator>
#include <utility>

#include "adapters/cli/rules.hpp"
#include "adapters/cli/terminal.hpp"
#include "adapters/diagnostic_formats/diagnostic_formats.hpp"

namespace mizan::cli {

DiagnosticOutput::DiagnosticOutput(DiagnosticFormat format, engine::Language language, std::string directory)
    : format_(format), language_(language), directory_(std::move(directory)) {}

void DiagnosticOutput::tell(const dsl::Diagnostics& diagnostics, const dsl::Sources& sources) {
  if (is_text()) return tell_diagnostics(diagnostics, sources, language_);
  has_told_ = true;
  auto more = adapters::located(diagnostics, sources, directory_);
  told_.insert(told_.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

void DiagnosticOutput::finish() const {
  if (!has_told_) return;
  const auto page = language_ == engine::Language::en ? adapters::PageLanguage::en : adapters::PageLanguage::fr;
  switch (format_) {
    case DiagnosticFormat::text:
      return;
    case DiagnosticFormat::json:
      return put(adapters::diagnostics_json(told_));
    case DiagnosticFormat::sarif:
      return put(adapters::diagnostics_sarif(told_, page, MIZAN_VERSION));
    case DiagnosticFormat::github:
      return put(adapters::diagnostics_github(told_));
  }
}

}  // namespace mizan::cli
