#include "dsl/check/dossiers.hpp"

#include <algorithm>
#include <string>

#include "dsl/check/dependency_graph.hpp"
#include "dsl/check/limits.hpp"

namespace mizan::dsl::checking {

using syntax::Literal;

Literal without_unknowns(const Literal& literal) {
  Literal result = literal;
  result.items.clear();
  result.keys.clear();
  for (std::size_t i = 0; i < literal.items.size(); ++i) {
    const bool object = literal.kind == Literal::Kind::object;
    if (object && literal.items[i].kind == Literal::Kind::unknown) continue;
    result.items.push_back(without_unknowns(literal.items[i]));
    if (object) result.keys.push_back(literal.keys[i]);
  }
  return result;
}

Literal merge(const Literal& base, const Literal& change) {
  if (base.kind != Literal::Kind::object || change.kind != Literal::Kind::object) return without_unknowns(change);
  Literal result = base;
  for (std::size_t i = 0; i < change.keys.size(); ++i) {
    const auto same = [&](const syntax::Name& key) { return key.text == change.keys[i].text; };
    const auto at = std::find_if(result.keys.begin(), result.keys.end(), same);
    const auto index = at - result.keys.begin();
    const bool there = at != result.keys.end();
    if (change.items[i].kind == Literal::Kind::unknown) {
      if (!there) continue;
      result.keys.erase(at);
      result.items.erase(result.items.begin() + index);
    } else if (there) {
      auto& item = result.items[static_cast<std::size_t>(index)];
      item = merge(item, change.items[i]);
    } else {
      result.keys.push_back(change.keys[i]);
      result.items.push_back(without_unknowns(change.items[i]));
    }
  }
  return result;
}

void change_at(Literal& dossier, std::span<const syntax::Name> path, const Literal& change) {
  Literal* object = &dossier;
  for (; !path.empty(); path = path.subspan(1)) {
    const auto at = std::ranges::find(object->keys, path.front().text, &syntax::Name::text);
    const auto index = static_cast<std::size_t>(at - object->keys.begin());
    const bool there = at != object->keys.end();
    const bool last = path.size() == 1;
    if (last && change.kind == Literal::Kind::unknown) {
      if (!there) return;
      object->keys.erase(at);
      object->items.erase(object->items.begin() + static_cast<std::ptrdiff_t>(index));
      return;
    }
    if (!there) {
      object->keys.push_back(path.front());
      object->items.emplace_back().kind = Literal::Kind::object;
    }
    Literal& item = object->items[index];
    if (last) {
      item = there ? merge(item, change) : without_unknowns(change);
    } else if (item.kind != Literal::Kind::object) {
      item = Literal{};
      item.kind = Literal::Kind::object;
    }
    object = &item;
  }
}

namespace {

std::size_t size(const Literal& literal) {
  std::size_t count = 1;
  for (const Literal& item : literal.items) count += size(item);
  return count;
}

}  // namespace

bool DossierValues::add(const Literal& dossier, Span span) {
  if (count_ > dossier_values_max) return false;  // reported
  count_ += size(dossier);
  if (count_ <= dossier_values_max) return true;
  report_.error("E0615", span,
                "the dossiers of the tests have more than " + std::to_string(dossier_values_max) + " values up to here",
                {.help = "let tests start from smaller dossiers"});
  return false;
}

std::vector<std::optional<Literal>> check_dossiers(const Symbols& symbols, DossierValues& values, Report& report) {
  const auto& entries = symbols.scope.all(Kind::dossier);
  const auto declaration = [&](std::uint32_t index) -> const syntax::DossierDecl& {
    return std::get<syntax::DossierDecl>(entries[index].declaration->value);
  };
  DependencyGraph graph{.node_count = static_cast<std::uint32_t>(entries.size()), .edges = {}};
  std::vector<const Entry*> bases(entries.size());
  std::vector<bool> broken(entries.size());
  for (const Entry& entry : entries) {
    check_dossier_literal(declaration(entry.index).value, symbols, report);
    const auto& from = declaration(entry.index).from;
    if (!from) continue;
    bases[entry.index] = symbols.scope.resolve(Space::dossier, *from, entry.file, "E0220", "a dossier", report);
    broken[entry.index] = !bases[entry.index];
    if (bases[entry.index]) graph.edges.emplace_back(entry.index, bases[entry.index]->index);
  }
  const auto order = order_dependencies(graph);
  for (const auto& circle : order.circles) {
    std::vector<Label> steps;
    for (const auto index : circle) {
      broken[index] = true;
      steps.push_back(
          {entries[index].span, quoted(entries[index].name) + " is made from " + quoted(bases[index]->name)});
    }
    report.error("E0612", entries[circle.front()].span,
                 "dossier " + quoted(entries[circle.front()].name) + " is made from itself",
                 {.others = std::move(steps)});
  }
  std::vector<std::optional<Literal>> result(entries.size());
  if (report.full()) return result;  // dossiers that are mostly mistakes can be larger than any vocabulary
  for (const auto index : order.order) {
    if (broken[index]) continue;
    const Literal& own = declaration(index).value;
    const Literal* base = bases[index] && result[bases[index]->index] ? &*result[bases[index]->index] : nullptr;
    if (bases[index] && !base) continue;
    // Both count, since merging them costs both.
    if (!values.add(own, entries[index].span) || (base && !values.add(*base, entries[index].span))) break;
    result[index] = base ? merge(*base, own) : without_unknowns(own);
  }
  return result;
}

}  // namespace mizan::dsl::checking
