#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dsl/checked.hpp"
#include "engine/model/facts.hpp"
#include "engine/model/layout.hpp"

namespace mizan::testing {

/// A small world to evaluate hand-built expressions in: two documents of one record, and their facts.
///
///     record item { amount: money >= 0  weight: decimal >= 0  paid: bool  colour: colour }
///     record engagement { open shut: bool  posts: integer >= 0 <= 10  rate: decimal  wage bonus: money  starts ends:
///     date
///                         stay: duration  colour: colour  code: occupation  title: text  site: record { city: text
///                         staff: integer }  checked: bool asked of agency  items: list of item }
class World {
 public:
  World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  dsl::checked::Program program;
  engine::Layout layout;
  engine::Facts facts;

  /// Of the offer: `open`, `site.city`. In a document's own fields, relatively.
  [[nodiscard]] dsl::checked::Expr fact(std::string_view path) const;
  /// Of the element that `variable` is bound to.
  [[nodiscard]] dsl::checked::Expr of_item(std::string_view field, std::uint32_t variable = 0) const;
  [[nodiscard]] dsl::checked::Expr items() const;
  [[nodiscard]] dsl::checked::Expr site() const;
  [[nodiscard]] dsl::checked::Expr offer() const;
  [[nodiscard]] dsl::checked::Domain domain() const;

  void set(std::string_view path, engine::Value value);  ///< of the offer
  void set_text(std::string_view path, std::string_view text);
  void set_none(std::string_view path);
  void open_items();
  void set_item(std::string_view field, engine::Row row, engine::Value value);
  engine::Row add_item();

 private:
  [[nodiscard]] engine::PlaceId place(std::string_view path) const;
  [[nodiscard]] engine::SlotId slot(std::string_view path) const;
};

inline constexpr std::uint16_t offer_root = 0;
inline constexpr std::uint16_t contract_root = 1;

[[nodiscard]] dsl::checked::Expr constant(engine::Type type, engine::Value value);
[[nodiscard]] dsl::checked::Expr truth(bool value);
[[nodiscard]] dsl::checked::Expr number(std::string_view digits);
[[nodiscard]] dsl::checked::Expr money(std::string_view amount, std::uint16_t currency = 0);
[[nodiscard]] dsl::checked::Expr apply(engine::Op op, engine::Type type, std::vector<dsl::checked::Expr> operands);
/// A truth.
[[nodiscard]] dsl::checked::Expr apply(engine::Op op, std::vector<dsl::checked::Expr> operands);
[[nodiscard]] dsl::checked::Expr fold(engine::Op op, engine::Type type, const dsl::checked::Domain& domain,
                                      std::vector<dsl::checked::Expr> operands, std::uint32_t variable = 0);

[[nodiscard]] engine::Decimal decimal(std::string_view digits);
[[nodiscard]] engine::Date day(std::string_view iso);
[[nodiscard]] engine::Money euros(std::string_view amount);
[[nodiscard]] engine::Money dirhams(std::string_view amount);
[[nodiscard]] engine::Money without_currency(std::string_view amount);

}  // namespace mizan::testing
