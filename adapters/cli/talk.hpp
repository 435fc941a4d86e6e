#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/files/file_error.hpp"
#include "engine/model/vocabulary.hpp"

/// What the command says on standard error, in the language that was asked for.
namespace mizan::cli {

/// Something that went wrong: where, in words, and with a stable code.
struct Complaint {
  std::string file;
  std::optional<std::uint64_t> line;  ///< of a batch
  std::string pointer;                ///< RFC 6901, may be empty
  std::optional<std::size_t> offset;  ///< byte of the file or the line
  std::string code;
  engine::Translated message;
};

/// `mizan: erreur [J011] offre.json:3, /offer/charges, octet 120 : nom répété`
[[nodiscard]] std::string rendered(const Complaint& complaint, engine::Language language);

void complain(const Complaint& complaint, engine::Language language);
void complain(const adapters::FileError& error, engine::Language language);

/// A line of talk, which is no mistake: the date that was taken, what was written.
void tell(std::string_view text);

}  // namespace mizan::cli
