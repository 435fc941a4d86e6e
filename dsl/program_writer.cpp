#include "dsl/program_writer.hpp"

#include <cassert>
#include <optional>
#include <string_view>

#include "engine/model/program_archive.hpp"

namespace mizan::dsl {

namespace {

using engine::Value;

/// Little-endian, lengths before contents.
class Writer {
 public:
  template <typename... Each>
  void operator()(const Each&... each) {
    (put(each), ...);
  }
  std::string take() { return std::move(bytes_); }

 private:
  template <typename T>
  requires std::is_enum_v<T>
  void put(T value) { put(static_cast<std::underlying_type_t<T>>(value)); }
  void put(bool value) { put(static_cast<std::uint8_t>(value ? 1 : 0)); }
  template <typename T>
  requires std::is_integral_v<T> || std::is_same_v<T, engine::Int128>
  void put(T value) {
    for (std::size_t i = 0; i < sizeof(T); ++i)
      bytes_ += static_cast<char>(static_cast<std::uint8_t>((value >> (8 * i)) & 0xFF));
  }
  void put(const std::string& text) {
    put(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }
  template <typename T>
  void put(const std::vector<T>& all) {
    put(static_cast<std::uint32_t>(all.size()));
    for (const T& one : all) put(one);
  }
  template <typename T>
  void put(const std::optional<T>& one) {
    put(one.has_value());
    if (one) put(*one);
  }
  void put(const Value& value) {
    put(static_cast<std::uint8_t>(value.index()));
    std::visit([this](const auto& held) { put(held); }, value);
  }
  void put(std::monostate) {}
  void put(std::string_view) { assert(!"a constant owns its text through the strings"); }
  template <typename T>
  requires std::is_class_v<T>
  void put(const T& structure) { archive(*this, structure); }

  std::string bytes_;
};

}  // namespace

std::string write_program(const engine::Program& program) {
  Writer writer;
  writer(engine::program_format, program);
  return writer.take();
}

}  // namespace mizan::dsl
