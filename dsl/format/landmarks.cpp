#include "dsl/format/landmarks.hpp"

#include <algorithm>
#include <variant>

namespace mizan::dsl::formatting {
namespace {

class Surveyor {
 public:
  explicit Surveyor(const syntax::File& file) : words_(file.words) {
    for (const syntax::Word& word : file.words) {
      const bool top =
          word.keyword == Keyword::edition || word.keyword == Keyword::pack || word.keyword == Keyword::use;
      if (word.begins_clause || top) found_.starts.push_back(word.span.begin);
    }
    for (const syntax::Declaration& declaration : file.declarations) {
      found_.starts.push_back(declaration.span.begin);
      std::visit(*this, declaration.value);
    }
    std::ranges::sort(found_.starts);
    std::ranges::sort(found_.nested);
    std::ranges::sort(found_.objects);
  }
  Landmarks take() { return std::move(found_); }

  void operator()(const syntax::EnumerationDecl& enumeration) {
    for (const syntax::Member& member : enumeration.members) found_.starts.push_back(member.name.span.begin);
  }
  void operator()(const syntax::RecordDecl& record) {
    for (const syntax::FieldDecl& field : record.fields) found_.starts.push_back(field.span.begin);
  }
  void operator()(const syntax::DefineDecl& definition) { expression(definition.body); }
  void operator()(const syntax::RuleDecl& rule) {
    if (rule.when) expression(*rule.when);
    if (rule.demanded) expression(*rule.demanded);
  }
  void operator()(const syntax::DossierDecl& dossier) { objects(dossier.value); }
  void operator()(const syntax::TestDecl& test) {
    if (test.given) objects(*test.given);
    for (const syntax::CaseDecl& row : test.cases) {
      for (const syntax::Literal& value : row.values) objects(value);
    }
  }
  template <typename Other>
  void operator()(const Other&) {}

 private:
  // The parser bounds the depth of both.
  void expression(const syntax::Expr& expr) {
    for (const syntax::MatchLabels& arm : expr.arms) found_.starts.push_back(arm.span.begin);
    for (const syntax::Norm& norm : expr.norms) found_.starts.push_back(norm.provision.span.begin);
    for (const syntax::Expr& operand : expr.operands) {
      const bool both = expr.kind == syntax::ExprKind::logical_or && operand.kind == syntax::ExprKind::logical_and;
      if (both) conjunctions(operand);
      expression(operand);
    }
  }
  void conjunctions(const syntax::Expr& all) {
    for (std::size_t i = 0; i + 1 < all.operands.size(); ++i) {
      const auto word = std::ranges::lower_bound(words_, all.operands[i].span.end, {},
                                                 [](const syntax::Word& one) { return one.span.begin; });
      if (word != words_.end()) found_.nested.push_back(word->span.begin);
    }
  }
  void objects(const syntax::Literal& literal) {
    if (literal.kind == syntax::Literal::Kind::object) found_.objects.push_back(literal.span.begin);
    for (const syntax::Literal& item : literal.items) objects(item);
  }

  const syntax::Words& words_;
  Landmarks found_;
};

}  // namespace

Landmarks landmarks(const syntax::File& file) { return Surveyor(file).take(); }

}  // namespace mizan::dsl::formatting
