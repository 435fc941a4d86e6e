#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "adapters/json/door_error.hpp"

namespace mizan::json {

/// Where each token of a JSON text begins: brackets, colons, commas, the opening quote of each string, the first byte
/// of everything else. Between a token and the next lies nothing but the rest of the token and white space.
///
/// The work is simdjson's first stage (it validates UTF-8, closes strings and refuses raw controls in them) and reads
/// the caller's bytes in place, without padding. Its later stages are not used: they skip what is not asked for, and
/// let lone surrogates and duplicate names pass. Where the first stage refuses, a plain scan finds the first fault, so
/// that the error and its place do not depend on the processor. Not synchronised; keeps its memory between texts.
class Structure {
 public:
  Structure();
  ~Structure();
  Structure(Structure&&) noexcept;
  Structure& operator=(Structure&&) noexcept;

  /// `plain_text` as in the profile: which fault of a string comes first depends on it.
  void index(std::string_view text, bool plain_text);

  /// `count()` offsets and one more: where the last token must end.
  [[nodiscard]] const std::uint32_t* offsets() const { return offsets_; }
  [[nodiscard]] std::uint32_t count() const { return count_; }

  /// A string that is none: the last token then, whatever follows it.
  struct Fault {
    DoorCode code;
    std::size_t offset;  ///< of what is wrong in it
    std::size_t token;   ///< of its opening quote
  };
  [[nodiscard]] const std::optional<Fault>& fault() const { return fault_; }

 private:
  struct FirstStage;
  void scan(std::string_view text, bool plain_text);
  std::size_t scan_string(std::string_view text, std::size_t begin);
  void prefer_earlier_fault(std::string_view text, std::size_t begin, bool plain_text);

  std::unique_ptr<FirstStage> first_stage_;
  std::vector<std::uint32_t> scanned_;
  const std::uint32_t* offsets_ = nullptr;
  std::uint32_t count_ = 0;
  std::optional<Fault> fault_;
};

}  // namespace mizan::json
