#include <unistd.h>

#include <string>
#include <utility>

#include "adapters/cli/talk.hpp"
#include "adapters/cli/vet_session.hpp"
#include "adapters/files/file.hpp"
#include "adapters/json/decision_json.hpp"
#include "adapters/report/report.hpp"

namespace mizan::cli {

VetSession::VetSession(const VetOptions& options, const Rules& rules)
    : options_(options),
      judge_(rules, {.as_of = options.as_of, .today = adapters::today_in_morocco(), .strict = options.strict}),
      coloured_(may_colour(STDOUT_FILENO)) {}

void VetSession::vet_one(const std::string& file) {
  // One byte more than the door lets in, so that the door itself tells that a dossier is too large.
  constexpr std::size_t bytes_max = json::request_profile.body_bytes_max + 1;
  constexpr std::size_t file_bytes_max = std::size_t{64} * 1024 * 1024;
  const auto text = file == "-" ? adapters::read_descriptor(STDIN_FILENO, file_bytes_max, file)
                                : adapters::read_file(file, file_bytes_max);
  if (!text) {
    complain(text.error(), options_.language);
    return count(ExitCode::unreadable);
  }
  const auto judgement = judge_.judge(std::string_view(*text).substr(0, bytes_max));
  if (!judgement) {
    report(judgement.error(), file, std::nullopt);
    return count(ExitCode::unreadable);
  }
  print(*judgement, file);
  count(exit_code(judgement->decision.verdict));
}

void VetSession::print(const Judgement& judgement, const std::string& file) {
  switch (options_.format) {
    case Format::text:
      if (!std::exchange(first_report_, false)) put("\n");
      put(adapters::text_report(judgement.decision, judge_.rules().program,
                                {.language = options_.language,
                                 .coloured = coloured_,
                                 .file = file,
                                 .program_digest = judge_.rules().digest,
                                 .date_origin = judgement.date_origin}));
      return;
    case Format::json:
    case Format::jsonl:
      put(json::decision_json(judgement.decision, judge_.stamp()) + "\n");
      tell_today(judgement);
      return;
  }
}

// JSON holds the date, not where it came from. A date that nobody stated is said once.
void VetSession::tell_today(const Judgement& judgement) {
  if (judgement.date_origin != adapters::DateOrigin::today || std::exchange(today_told_, true)) return;
  const std::string day = engine::to_string(judgement.decision.as_of);
  tell(engine::in({"date de la décision : " + day + " (aujourd'hui au Maroc, UTC+1)",
                   "date of the decision: " + day + " (today in Morocco, UTC+1)",
                   "تاريخ القرار: " + day + " (اليوم في المغرب، UTC+1)"},
                  options_.language));
}

void VetSession::report(const Refusal& refusal, const std::string& file, std::optional<std::uint64_t> line) {
  if (refusal.door) {
    complain({.file = file,
              .line = line,
              .pointer = refusal.door->pointer,
              .offset = refusal.door->offset,
              .code = refusal.door->code,
              .message = refusal.door->message},
             options_.language);
  }
  for (const engine::Unread& unread : refusal.unread) {
    complain({.file = file,
              .line = line,
              .pointer = unread.pointer,
              .offset = {},
              .code = unread.code,
              .message = unread.message},
             options_.language);
  }
}

}  // namespace mizan::cli
