#include "adapters/rule_tests/leaves.hpp"

#include <algorithm>
#include <utility>

namespace mizan::adapters {
namespace {

using engine::Place;
using engine::PlaceId;
using engine::Presence;
using engine::Row;

struct WriteValue {
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(const engine::Decimal& value) const { return engine::to_string(engine::normalized(value)); }
  std::string operator()(const engine::Money& value) const {
    return (*this)(value.amount) + " #" + std::to_string(value.currency.index);
  }
  std::string operator()(engine::Date value) const { return engine::to_string(value); }
  std::string operator()(engine::Moment value) const { return engine::to_string(value); }
  std::string operator()(const engine::Duration& value) const {
    return (*this)(value.value) + " " + std::string(engine::name(value.unit));
  }
  std::string operator()(engine::MemberIndex value) const { return "#" + std::to_string(value.index); }
  std::string operator()(std::string_view value) const { return "\"" + std::string(value) + "\""; }
};

class Collector {
 public:
  explicit Collector(const engine::Facts& facts) : facts_(facts) {}

  Leaves collect() {
    for (const PlaceId child : facts_.layout().places[0].children) visit(child, 0);
    return std::move(leaves_);
  }

 private:
  // The vocabulary bounds the depth: records do not contain themselves.
  void visit(PlaceId id, Row row) {
    const Place& place = facts_.layout().places[id];
    switch (place.kind) {
      case Place::Kind::leaf:
        add(
            facts_.presence(place.slot, row), [&] { return facts_.pointer(place.slot, row); },
            [&] { return std::visit(WriteValue{}, facts_.value(place.slot, row)); });
        return;
      case Place::Kind::record:
        for (const PlaceId child : place.children) visit(child, row);
        return;
      case Place::Kind::list: {
        const engine::Extent extent = facts_.rows(place.list, row);
        add(
            extent.presence, [&] { return facts_.list_pointer(place.list, row); }, [] { return std::string("[]"); });
        if (extent.presence != Presence::known) return;
        for (Row element = extent.begin; element < extent.begin + extent.count; ++element) {
          for (const PlaceId child : place.children) visit(child, element);
        }
        return;
      }
    }
    std::unreachable();
  }

  template <typename Pointer, typename Value>
  void add(Presence presence, Pointer pointer, Value value) {
    if (presence == Presence::unknown) return;
    leaves_.push_back({pointer(), presence == Presence::none ? "none" : value()});
  }

  const engine::Facts& facts_;
  Leaves leaves_;
};

}  // namespace

Leaves leaves(const engine::Facts& facts, engine::Date as_of) {
  Leaves all = Collector(facts).collect();
  const std::string date_pointer = "/as_of";
  std::erase_if(all, [&](const Leaf& leaf) { return leaf.pointer == date_pointer; });
  all.push_back({date_pointer, engine::to_string(as_of)});
  // The caller's reference names a dossier and states nothing about it.
  std::erase_if(all, [](const Leaf& leaf) { return leaf.pointer == "/dossier"; });
  std::sort(all.begin(), all.end());
  return all;
}

std::vector<std::string> differences(const Leaves& left, const Leaves& right, std::size_t most) {
  std::vector<std::string> pointers;
  auto a = left.begin();
  auto b = right.begin();
  while ((a != left.end() || b != right.end()) && pointers.size() < most) {
    if (b == right.end() || (a != left.end() && a->pointer < b->pointer)) {
      pointers.push_back((a++)->pointer);
    } else if (a == left.end() || b->pointer < a->pointer) {
      pointers.push_back((b++)->pointer);
    } else {
      if (a->value != b->value) pointers.push_back(a->pointer);
      ++a;
      ++b;
    }
  }
  return pointers;
}

}  // namespace mizan::adapters
