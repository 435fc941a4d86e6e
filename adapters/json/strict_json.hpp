#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/json/door_error.hpp"
#include "adapters/json/key_hash.hpp"
#include "adapters/json/number_text.hpp"
#include "adapters/json/profile.hpp"
#include "adapters/json/structure.hpp"

namespace mizan::json {

enum class Token : unsigned char {
  begin_object,
  end_object,
  begin_array,
  end_array,
  key,     ///< `text()` is the name, unescaped
  string,  ///< `text()` is the text, unescaped
  number,  ///< `number()` is the number as written
  true_value,
  false_value,
  null,
  end,     ///< the text is read to its last byte
  failed,  ///< and stays so: `error()` says why
};

/// The memory of a cursor: kept from text to text, so that reading allocates nothing once warm. One per thread.
class JsonSpace {
 private:
  friend class StrictJson;
  struct Frame {
    bool object = false;
    bool named = false;       ///< whether the member or item being read has its name or number
    bool sort_names = false;  ///< too many names to compare each with all: sorted at the end of the object
    std::uint32_t count = 0;  ///< members or items begun
    std::uint32_t names_begin = 0;
    std::uint64_t seen = 0;  ///< one bit for the hash of each name: most new names are told at once
    std::string_view key{};  ///< of the member being read
  };
  struct Name {
    std::uint64_t hash;
    std::string_view text;
    std::size_t offset;
  };
  Structure structure_;
  std::vector<Frame> frames_;
  std::vector<Name> names_;
  std::string scratch_;
};

/// The door: reads a JSON text token by token under a profile, and lets nothing pass unread.
///
///     StrictJson json(text, request_profile, space);
///     for (Token token = json.next(); token != Token::end; token = json.next()) {
///       if (token == Token::failed) return json.error();
///     }
///
/// Every token is validated when `next` comes to it, also those the caller skips; whoever reads to `Token::end` has had
/// the whole text checked. Numbers stay text. No recursion; time is linear in the text but for the names of one object
/// (n log n). The views live as long as the text and the space, and until the space serves another cursor.
class StrictJson {
 public:
  StrictJson(std::string_view text, const Profile& profile, JsonSpace& space);

  Token next();
  [[nodiscard]] Token token() const { return token_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] const NumberText& number() const { return number_; }
  /// Of the key that was read last.
  [[nodiscard]] std::uint64_t hash() const { return hash_; }
  /// Where the token begins, in bytes.
  [[nodiscard]] std::size_t offset() const { return offset_; }

  /// To the end of the value whose first token was just read, validating all of it.
  void skip();
  /// Whether the array just begun has more items than this. Looks ahead without moving.
  [[nodiscard]] bool longer_than(std::size_t items) const;

  /// RFC 6901, of the value or member being read.
  [[nodiscard]] std::string pointer() const;
  [[nodiscard]] const DoorError& error() const { return error_; }

 private:
  enum class Expect : unsigned char { value, first_item, first_key, after_value, nothing };
  using Frame = JsonSpace::Frame;

  [[nodiscard]] Frame& top() { return *frame_; }
  [[nodiscard]] char here() const { return data_[offsets_[at_]]; }
  [[nodiscard]] bool at_end() const { return at_ == count_; }

  Token read_value();
  Token read_after_value();
  Token read_key();
  Token read_word(std::string_view word, Token token);
  Token read_number();
  bool read_string_text(std::size_t bytes_max, DoorCode too_long);
  Token open(bool object);
  Token close();
  Token step(Token token);
  bool begin_item();
  bool note_name(Frame& frame);
  bool names_differ(Frame& frame);

  Token fail(DoorCode code, std::size_t offset, std::string_view detail = {});
  Token fail_expecting(std::string_view what);
  Token finish();
  Token end_early(std::string_view expected);

  std::string_view source_;
  const char* data_;
  const Profile& profile_;
  JsonSpace& space_;
  Frame* frame_ = nullptr;  ///< of the innermost array or object; one lies around the outermost value
  const std::uint32_t* offsets_ = nullptr;
  std::uint32_t count_ = 0;
  std::uint32_t at_ = 0;
  std::uint32_t depth_ = 0;
  std::uint32_t values_ = 0;
  std::size_t faulty_ = std::string_view::npos;  ///< where a string begins that the structure refuses
  Expect expect_ = Expect::value;
  Token token_ = Token::end;
  std::string_view text_;
  NumberText number_;
  std::uint64_t hash_ = 0;
  std::size_t offset_ = 0;
  char* scratch_ = nullptr;
  DoorError error_;
};

}  // namespace mizan::json
