#include "dsl/check/expression_check.hpp"
#include "dsl/check/wording.hpp"

namespace mizan::dsl::checking {

using engine::Op;
using engine::TypeKind;

Result ExpressionChecker::amount_of_tags(const syntax::Expr& e) {
  const syntax::Name& name = e.names.front();
  const Entry* entry = symbols_.scope.resolve(Space::set, name, env_.file, "E0212", "a set", report_);
  if (entry) symbols_.sets[entry->index].used = true;
  if (!env_.findings) {
    report_.error("E0653", e.span, "tags are counted in a rule over findings, and nowhere else",
                  {.help = ours("such a rule says `on findings`")});
    return std::nullopt;
  }
  if (!entry) return std::nullopt;
  const MemberSet& set = symbols_.sets[entry->index];
  if (!set.of_tags) {
    report_.error("E0652", name.span, "set " + quoted(name.text) + " has members of an enumeration, and no tags",
                  {.others = {{entry->span, "the set is declared here"}},
                   .help = ours("a set of tags is declared with `of tags`")});
    return std::nullopt;
  }
  auto result = node(e.kind == syntax::ExprKind::distinct_tags ? Op::distinct_tags : Op::weight_of_tags,
                     {TypeKind::integer, 0}, e);
  if (result) result->tags = set.tags;
  return result;
}

}  // namespace mizan::dsl::checking
