#include "engine/runtime/program_loader.hpp"

#include <optional>
#include <utility>

#include "engine/model/program_archive.hpp"
#include "engine/runtime/program_check.hpp"

namespace mizan::engine {

namespace {

__extension__ using Wide = unsigned __int128;

/// Reads what `dsl::write_program` writes. After the first thing that does not fit, everything reads as nothing.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  template <typename... Each>
  void operator()(Each&... each) {
    (get(each), ...);
  }

  [[nodiscard]] bool failed() const { return !message_.empty(); }
  [[nodiscard]] bool at_end() const { return at_ == bytes_.size(); }
  [[nodiscard]] LoadError error() const { return {message_, at_}; }
  void fail(std::string message) {
    if (message_.empty()) message_ = std::move(message);
  }

 private:
  bool need(std::size_t size) {
    if (failed()) return false;
    if (bytes_.size() - at_ >= size) return true;
    fail("the file ends in the middle");
    return false;
  }

  void get(bool& value) {
    std::uint8_t byte = 0;
    get(byte);
    if (byte > 1) fail("a truth that is neither 0 nor 1");
    value = byte == 1;
  }
  template <typename T>
  requires std::is_enum_v<T>
  void get(T& value) {
    std::underlying_type_t<T> number{};
    get(number);
    if (number > static_cast<std::underlying_type_t<T>>(last(value))) {
      fail("an enumerator out of range");
      number = {};
    }
    value = static_cast<T>(number);
  }
  template <typename T>
  requires std::is_integral_v<T> || std::is_same_v<T, Int128>
  void get(T& value) {
    value = 0;
    if (!need(sizeof(T))) return;
    Wide raw = 0;
    for (std::size_t i = sizeof(T); i-- > 0;) raw = (raw << 8) | static_cast<std::uint8_t>(bytes_[at_ + i]);
    value = static_cast<T>(raw);
    at_ += sizeof(T);
  }
  void get(std::string& text) {
    std::uint32_t size = 0;
    get(size);
    if (!need(size)) return;
    text = bytes_.substr(at_, size);
    at_ += size;
  }
  template <typename T>
  void get(std::vector<T>& all) {
    std::uint32_t size = 0;
    get(size);
    if (!need(size)) return;  // every element takes at least a byte
    for (std::uint32_t i = 0; i < size && !failed(); ++i) get(all.emplace_back());
  }
  template <typename T>
  void get(std::optional<T>& one) {
    bool there = false;
    get(there);
    if (there) get(one.emplace());
  }
  void get(Value& value) {
    std::uint8_t index = 0;
    get(index);
    switch (index) {
      case 0:
        value = std::monostate{};
        return;
      case 1:
        get(value.emplace<bool>());
        return;
      case 2:
        get(value.emplace<Decimal>());
        return;
      case 3:
        get(value.emplace<Money>());
        return;
      case 4:
        get(value.emplace<Date>());
        return;
      case 5:
        get(value.emplace<Moment>());
        return;
      case 6:
        get(value.emplace<Duration>());
        return;
      case 7:
        get(value.emplace<MemberIndex>());
        return;
      default:
        fail("a value of an unknown kind");
    }
  }
  template <typename T>
  requires std::is_class_v<T>
  void get(T& structure) { archive(*this, structure); }

  static Direction last(Direction) { return Direction::order; }
  static TypeKind last(TypeKind) { return TypeKind::exact_money; }
  static Presence last(Presence) { return Presence::known; }
  static Segment last(Segment) { return Segment::text; }
  static AskedOf last(AskedOf) { return AskedOf::agency; }
  static Root::Kind last(Root::Kind) { return Root::Kind::field; }
  static Authority last(Authority) { return Authority::guidance; }
  static Evidence last(Evidence) { return Evidence::unverified; }
  static PhraseKind last(PhraseKind) { return PhraseKind::amount; }
  static DurationUnit last(DurationUnit) { return DurationUnit::year; }
  static Op last(Op) { return Op::match; }
  static Guarantee::Kind last(Guarantee::Kind) { return Guarantee::Kind::independent; }
  static Verdict last(Verdict) { return Verdict::blocked; }
  static Effect last(Effect) { return Effect::block; }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::string message_;
};

}  // namespace

std::expected<Program, LoadError> load_program(std::string_view bytes) {
  Reader reader(bytes);
  std::uint32_t format = 0;
  reader(format);
  if (format != program_format) reader.fail("not a compiled program of this format");
  Program program;
  if (!reader.failed()) reader(program);
  if (!reader.failed() && !reader.at_end()) reader.fail("bytes after the end of the program");
  if (reader.failed()) return std::unexpected(reader.error());
  if (auto problem = find_problem_in_vocabulary(program.vocabulary))
    return std::unexpected(LoadError{std::move(*problem), 0});
  program.layout = make_layout(program.vocabulary);
  if (auto problem = find_problem(program)) return std::unexpected(LoadError{std::move(*problem), 0});
  return program;
}

}  // namespace mizan::engine
