#include "dsl/grammar.hpp"

#include <array>
#include <cassert>
#include <string>
#include <utility>

#include "dsl/grammar_declarations.hpp"
#include "dsl/grammar_leaves.hpp"
#include "dsl/grammar_parsers.hpp"
#include "dsl/syntax.hpp"

// Reading order: expressions, literals, declarations from small to large (those of the vocabulary stand in
// grammar_declarations.hpp), the file. A rule is declared with the noun phrase that an author reads when it is missing,
// defined under the same name with `_def`, and listed once in a BOOST_SPIRIT_DEFINE. The right operand of each `>` is
// one named thing; `a > b >> c` would make `b >> c` one operand.

// The formatter takes `kw<is> >> …` for comparisons.
// clang-format off
namespace mizan::dsl::grammar {

constexpr Closing<TokenKind::right_parenthesis> end_of_list("`,` or `)`");

/// `p, p, p`. A comma promises one more.
template <typename Parser>
constexpr auto comma_list(const Parser& parser) {
  return parser >> *(comma > parser);
}

struct DottedId : Stamped {};
constexpr x3::rule<DottedId, QualifiedName> dotted = "a name";
constexpr auto dotted_def = build(into<&QualifiedName::parts>(name) >> *(dot > into<&QualifiedName::parts>(segment_of_name)));

// ---- expressions
template <ExprKind kind>
constexpr auto is_a = mark<&Expr::kind, kind>;
template <typename Parser>
constexpr auto operand(const Parser& parser) {
  return into<&Expr::operands>(parser);
}

/// What has been read becomes the first operand of a new node.
template <ExprKind kind>
struct Wrap : Plain<Wrap<kind>> {
  template <typename Context, typename Node>
  bool read(Iterator&, const Iterator&, const Context&, Node& node) const {
    Expr outer;
    outer.kind = kind;
    outer.operands.push_back(std::move(node));
    node = std::move(outer);
    return true;
  }
};
template <ExprKind kind>
constexpr Wrap<kind> wrap{};

inline std::optional<ExprKind> arithmetic(TokenKind sign, bool products) {
  if (products) {
    if (sign == TokenKind::star) return ExprKind::multiply;
    if (sign == TokenKind::slash) return ExprKind::divide;
  } else {
    if (sign == TokenKind::plus) return ExprKind::add;
    if (sign == TokenKind::minus) return ExprKind::subtract;
  }
  return std::nullopt;
}

/// `a - b - c` is `(a - b) - c`: the tree grows to the left, which a rule that calls itself cannot say. Each node gets its
/// span here, since the rule stamps the outermost only. `rounding` applies to the sum before it.
template <bool products, typename Operand>
struct LeftChain : x3::unary_parser<Operand, LeftChain<products, Operand>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  constexpr explicit LeftChain(const Operand& inner) : x3::unary_parser<Operand, LeftChain>(inner) {}

  template <typename Context, typename Node, typename Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Node& node, Attribute&) const {
    const Iterator begin = first;
    if (!this->subject.parse(first, last, context, x3::unused, node)) return false;
    while (first != last) {
      const auto kind = arithmetic(first->kind, products);
      if (!kind) break;
      ++first;
      Expr right;
      if (!this->subject.parse(first, last, context, x3::unused, right)) throw Failure(first, what(this->subject));
      join(*kind, node);
      node.operands.push_back(std::move(right));
      stamp(begin, first, node, context);
      if (!products && first != last && first->is(rounding)) {
        state(context).note_word(first, rounding);
        const Keyword direction = ++first == last ? none_of_them : state(context).note_word_among(first, std::array{up, down});
        if (direction == none_of_them) throw Failure(first, "`up` or `down`");
        join(direction == up ? ExprKind::rounding_up : ExprKind::rounding_down, node);
        ++first;
        stamp(begin, first, node, context);
      }
    }
    return true;
  }

 private:
  template <typename Context>
  static void stamp(Iterator begin, Iterator end, Expr& node, const Context& context) {
    node.span = state(context).span(begin, end);
    if (Stamped::settle_height(node)) return;
    state(context).report_too_long(begin);
    fail_reported(begin);
  }

  static void join(ExprKind kind, Expr& node) {
    Expr outer;
    outer.kind = kind;
    outer.operands.push_back(std::move(node));
    node = std::move(outer);
  }
};

/// `a or b or c` is one node with three operands.
template <ExprKind kind, Keyword word, typename Operand>
constexpr auto flat_chain(const Operand& one) {
  return self(one) >> -(kw<word> >> wrap<kind> > operand(one) > *(kw<word> > operand(one)));
}

struct ExpressionId;
struct ConjunctionId;
struct NegationId;
struct RelationId;
struct SumId;
struct ProductId;
struct SignedId;
struct DatedId;
struct PrimaryId;
struct ExpressionId : Stamped {};
struct ConjunctionId : Stamped {};
struct NegationId : Stamped {};
struct RelationId : Stamped {};
struct SumId : Stamped {};
struct ProductId : Stamped {};
struct SignedId : Stamped {};
struct DatedId : Stamped {};
struct PrimaryId : Stamped {};
struct ListId : Stamped {};
constexpr x3::rule<ExpressionId, Expr> expression = "an expression";
constexpr x3::rule<ConjunctionId, Expr> conjunction = "a condition";
constexpr x3::rule<NegationId, Expr> negation = "a condition";
constexpr x3::rule<RelationId, Expr> relation = "a condition";
constexpr x3::rule<SumId, Expr> sum_of_terms = "a value";
constexpr x3::rule<ProductId, Expr> product = "a value";
constexpr x3::rule<SignedId, Expr> signed_value = "a value";
constexpr x3::rule<DatedId, Expr> dated = "a value";
constexpr x3::rule<PrimaryId, Expr> primary = "a value";
constexpr x3::rule<struct IsRightId, Expr> is_right = "a value, `known`, `unknown`, `none`, `stated` or `zero`";
constexpr x3::rule<struct MembershipId, Expr> membership = "a set, or members in parentheses";
constexpr x3::rule<ListId, Expr> list_value = "a list";
constexpr x3::rule<struct PathId, Expr> path_or_call = "a name";
constexpr x3::rule<struct GroupId, Expr> group = "`(`";
constexpr x3::rule<struct FoldId, Expr> fold = "a fold";
constexpr x3::rule<struct MatchId, Expr> match_value = "`match`";
struct LabelsId : Stamped {};
constexpr x3::rule<LabelsId, MatchLabels> match_labels = "the members of an arm, or `other`";
constexpr auto expression_def = build(nested(flat_chain<ExprKind::logical_or, or_>(conjunction)));
constexpr auto conjunction_def = build(flat_chain<ExprKind::logical_and, and_>(negation));
constexpr auto negation_def =
    build((kw<not_> >> is_a<ExprKind::logical_not> > operand(nested(negation))) | self(relation));

constexpr x3::rule<struct NormId, Norm> norm_name = "a provision";
constexpr auto norm_name_def = build(into<&Norm::provision>(dotted));
struct Conditional : Plain<Conditional> {
  template <typename Context>
  bool read(Iterator&, const Iterator&, const Context&, Expr& node) const {
    node.norms.back().conditional = true;
    return true;
  }
};
constexpr auto norm = into<&Expr::norms>(norm_name) > -(kw<when> >> Conditional{} > operand(expression)) > colon > operand(expression);
template <ExprKind kind>
constexpr auto most_favourable = wrap<kind> > kw<most> > kw<favourable> > kw<of> > left_brace > norm > *norm >
                                 Closing<TokenKind::right_brace>("a provision or `}`");

constexpr auto negated = mark<&Expr::negated, true>;
constexpr auto relation_def = build(
    self(sum_of_terms) >>
    -((kw<is_of_not> >> kw<not_of_is> >> wrap<ExprKind::is> >> negated > self(is_right)) |
      (kw<is> >> wrap<ExprKind::is> > self(is_right)) |
      (!(kw<in_of_force> >> kw<force> >> (kw<from_date> | kw<until>)) >> kw<in> >> wrap<ExprKind::in_set> > self(membership)) |
      (kw<not_of_in> >> kw<in_of_not> >> wrap<ExprKind::in_set> >> negated > self(membership)) |
      (kw<at> >> kw<least> >> most_favourable<ExprKind::at_least_favourable>) |
      (kw<at> >> kw<most> >> most_favourable<ExprKind::at_most_favourable>) |
      (kw<within> >> wrap<ExprKind::within> > operand(sum_of_terms)) |
      (kw<mentions> >> wrap<ExprKind::mentions> > into<&Expr::names>(name)) |
      (tok<TokenKind::less> >> wrap<ExprKind::less> > operand(sum_of_terms)) |
      (tok<TokenKind::less_equal> >> wrap<ExprKind::less_equal> > operand(sum_of_terms)) |
      (tok<TokenKind::greater> >> wrap<ExprKind::greater> > operand(sum_of_terms)) |
      (tok<TokenKind::greater_equal> >> wrap<ExprKind::greater_equal> > operand(sum_of_terms))));
constexpr auto is_right_def = build((kw<known> >> is_a<ExprKind::is_known>) | (kw<unknown> >> is_a<ExprKind::is_unknown>) |
                                    (kw<none> >> is_a<ExprKind::is_none>) | (kw<stated> >> is_a<ExprKind::is_stated>) |
                                    (kw<zero> >> is_a<ExprKind::is_zero>) | operand(sum_of_terms));
constexpr auto membership_def =
    build((left_parenthesis >> is_a<ExprKind::in_members> > operand(sum_of_terms) > *(comma > operand(sum_of_terms)) >
           end_of_list) |
          into<&Expr::names>(name));

constexpr auto sum_of_terms_def = build(LeftChain<false, decltype(product)>(product));
constexpr auto product_def = build(LeftChain<true, decltype(signed_value)>(signed_value));
constexpr auto signed_value_def =
    build((minus >> is_a<ExprKind::negate> > operand(nested(signed_value))) | self(dated));

/// `amount in EUR`: a currency, and no set, has three capitals.
constexpr auto into_currency = kw<in_of_force> >> ahead<&ParseState::is_currency> >> wrap<ExprKind::in_currency> >> into<&Expr::unit>(name);
constexpr auto dated_def =
    build(self(primary) >> -into_currency >>
          -(kw<at> >> !(kw<most> | kw<least>) >> wrap<ExprKind::at_date> > operand(nested(primary))) >>
          -(kw<known> >> kw<on_of_known> >> wrap<ExprKind::known_on> > operand(nested(primary))));

/// A number, and its unit unless that is the label of the next arm of a `match`: `month: wage / 1  week: wage * 52 / 12`.
struct NumberLeaf : Leaf<NumberLeaf, Expr> {
  static constexpr const char* phrase = "a number";
  static bool matches(const Token& token) { return token.kind == TokenKind::integer || token.kind == TokenKind::decimal; }
  static void write(const ParseState& state, const Token& token, Expr& expr) {
    expr.kind = ExprKind::number;
    expr.text = token.flawed ? "0" : state.text(token);
  }
};
constexpr auto number = self(NumberLeaf{}) >> -(!ahead<&ParseState::begins_labels> >> into<&Expr::unit>(unit));

template <TokenKind kind, ExprKind expr_kind>
struct TextualLeaf : Leaf<TextualLeaf<kind, expr_kind>, Expr> {
  static bool matches(const Token& token) { return token.kind == kind; }
  static void write(const ParseState& state, const Token& token, Expr& expr) {
    Text text;
    AsWritten<kind>::write(state, token, text);
    expr.kind = expr_kind;
    expr.text = std::move(text.value);
  }
};
constexpr TextualLeaf<TokenKind::text, ExprKind::text> text_value_leaf{};
constexpr TextualLeaf<TokenKind::date, ExprKind::date> date_value_leaf{};
constexpr auto where_clause = kw<where> >> mark<&Expr::has_where, true> > operand(expression);
constexpr auto element = into<&Expr::variable>(name);
/// `x`, or `x, y`: a pair of different elements.
constexpr auto element_or_pair = element >> -(comma > into<&Expr::partner>(name));
constexpr auto quantifier = ahead<&ParseState::begins_quantifier>;
constexpr auto primary_def = build(
    number | self(date_value_leaf) | self(text_value_leaf) | self(group) | self(fold) | self(match_value) |
    (kw<proven> >> is_a<ExprKind::proven> > left_parenthesis > operand(expression) > right_parenthesis) |
    (kw<true_> >> is_a<ExprKind::true_>) | (kw<false_> >> is_a<ExprKind::false_>) | (kw<today> >> is_a<ExprKind::today>) |
    self(path_or_call));

constexpr auto fold_def = build(
    (((kw<count> >> kw<of> >> kw<distinct> >> kw<tags> >> is_a<ExprKind::distinct_tags>) |
      (kw<weight> >> kw<of> >> kw<tags> >> is_a<ExprKind::weight_of_tags>)) > kw<in> > into<&Expr::names>(name)) |
    (((&kw<any> >> quantifier >> kw<any> >> is_a<ExprKind::any>) | (&kw<no> >> quantifier >> kw<no> >> is_a<ExprKind::no>) |
      (kw<count> >> kw<of> >> is_a<ExprKind::count>)) > element_or_pair > kw<in> > operand(list_value) > -where_clause) |
    (&kw<every> >> quantifier >> kw<every> >> is_a<ExprKind::every> > element_or_pair > kw<in> > operand(list_value) >
     -where_clause > kw<has> > operand(expression)) |
    (((kw<sum> >> kw<of> >> is_a<ExprKind::sum>) | (kw<min> >> kw<of> >> is_a<ExprKind::minimum>) |
      (kw<max> >> kw<of> >> is_a<ExprKind::maximum>)) > operand(nested(sum_of_terms)) > kw<for_> > element > kw<in> >
     operand(list_value) > -where_clause));

constexpr auto match_labels_def =
    build((kw<other> >> &colon) | (into<&MatchLabels::members>(name) >> *(comma > into<&MatchLabels::members>(name))));
constexpr auto match_arm = into<&Expr::arms>(match_labels) > colon > operand(expression);
constexpr auto match_value_def = build(kw<match> >> is_a<ExprKind::match> > operand(expression) > left_brace > match_arm >
                                       *match_arm > Closing<TokenKind::right_brace>("an arm or `}`"));

constexpr auto group_def = build(left_parenthesis >> is_a<ExprKind::group> > operand(expression) > right_parenthesis);
/// Behind a call: which words of the language its name and the ways of rounding among its arguments are.
struct FunctionWords : Plain<FunctionWords> {
  template <typename Context>
  bool read(Iterator&, const Iterator&, const Context& context, Expr& node) const {
    if (node.names.size() != 1) return true;
    node.names.front().word = state(context).note_word_among(node.names.front(), function_words());
    const engine::Builtin* const function = builtin(node.names.front().word);
    if (function == nullptr || node.operands.size() != function->parameters.size()) return true;
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
      Expr& mode = node.operands[i];
      if (function->parameters[i] != engine::BuiltinParameter::rounding) continue;
      if (mode.kind != ExprKind::path || mode.names.size() != 1) continue;
      mode.names.front().word = state(context).note_word_among(mode.names.front(), rounding_words());
    }
    return true;
  }
};
constexpr auto path_or_call_def = build(
    ahead<&ParseState::begins_path> >> into<&Expr::names>(name) >> *(dot > into<&Expr::names>(segment_of_name)) >>
    -((left_parenthesis >> is_a<ExprKind::call> >> -(operand(expression) >> *(comma > operand(expression))) > end_of_list > FunctionWords{}) |
      (left_bracket >> is_a<ExprKind::lookup> > operand(expression) > *(comma > operand(expression)) >
       Closing<TokenKind::right_bracket>("`,` or `]`") > dot > into<&Expr::names>(segment_of_name))));
constexpr auto list_value_def = build(self(group) | (kw<changes> >> !dot >> !left_parenthesis >> is_a<ExprKind::changes>) |
                                      self(path_or_call));

BOOST_SPIRIT_DEFINE(dotted, expression, conjunction, negation, relation, is_right, membership, sum_of_terms, product,
                    signed_value, dated, primary, fold, match_labels, match_value, norm_name, group, path_or_call, list_value)

// ---- literals
template <Literal::Kind kind>
constexpr auto literal_is = mark<&Literal::kind, kind>;

template <TokenKind token_kind, Literal::Kind kind>
struct LiteralLeaf : Leaf<LiteralLeaf<token_kind, kind>, Literal> {
  static bool matches(const Token& token) { return token.kind == token_kind; }
  static void write(const ParseState& state, const Token& token, Literal& literal) {
    Text text;
    AsWritten<token_kind>::write(state, token, text);
    literal.kind = kind;
    literal.text = std::move(text.value);
  }
};

struct SignedLiteral : x3::parser<SignedLiteral> {
  static constexpr const char* phrase = "a number";
  using attribute_type = Literal;
  static constexpr bool has_attribute = true;
  template <typename Context, typename Node>
  bool parse(Iterator& first, const Iterator& last, const Context& context, const Node& node, Literal& literal) const {
    Text digits;
    if (!signed_number.parse(first, last, context, node, digits)) return false;
    literal.kind = Literal::Kind::number;
    literal.text = std::move(digits.value);
    return true;
  }
};

/// A member, or one of the words that stand for values.
struct LiteralWord : x3::parser<LiteralWord> {
  static constexpr const char* phrase = "a word";
  using attribute_type = Literal;
  static constexpr bool has_attribute = true;
  template <typename Context, typename Node>
  bool parse(Iterator& first, const Iterator& last, const Context& context, const Node&, Literal& literal) const {
    if (first == last || first->kind != TokenKind::word) return false;
    const Keyword word = state(context).note_value_word(first);
    literal.kind = word == unknown  ? Literal::Kind::unknown
                   : word == true_  ? Literal::Kind::true_
                   : word == false_ ? Literal::Kind::false_
                                    : Literal::Kind::word;
    if (literal.kind == Literal::Kind::word) literal.text = word == Keyword::none ? "none" : state(context).text(*first);
    ++first;
    return true;
  }
};

struct LiteralId : Stamped {};
struct ObjectId : Stamped {};
constexpr x3::rule<LiteralId, Literal> literal = "a value";
constexpr x3::rule<ObjectId, Literal> object = "`{`";
constexpr auto literal_def = build(
    nested(self(object) |
           (left_bracket >> literal_is<Literal::Kind::list> >
            -(into<&Literal::items>(literal) >> *(comma > into<&Literal::items>(literal))) > Closing<TokenKind::right_bracket>("`,` or `]`")) |
           (self(SignedLiteral{}) >> -into<&Literal::unit>(unit)) |
           self(LiteralLeaf<TokenKind::date, Literal::Kind::date>{}) |
           self(LiteralLeaf<TokenKind::text, Literal::Kind::text>{}) |
           self(LiteralWord{})));
constexpr auto entry = into<&Literal::keys>(name) > colon > into<&Literal::items>(literal);
constexpr auto object_def =
    build(left_brace >> literal_is<Literal::Kind::object> > -(entry >> *(comma > entry)) > Closing<TokenKind::right_brace>("`,` or `}`"));
BOOST_SPIRIT_DEFINE(literal, object)

// ---- definitions
constexpr x3::rule<struct ParameterId, Parameter> parameter = "a parameter";
constexpr auto parameter_def = build(into<&Parameter::name>(name) > colon > into<&Parameter::type>(name_or<type_words>));
constexpr x3::rule<struct DefineId, DefineDecl> definition = "a definition";
constexpr auto definition_def =
    build(kw<define> > into<&DefineDecl::name>(name) >
          -((kw<on> > into<&DefineDecl::on>(name)) |
            (left_parenthesis > into<&DefineDecl::parameters>(parameter) >
             *(comma > into<&DefineDecl::parameters>(parameter)) > end_of_list)) >
          -((kw<in_of_force> >> kw<force>) > into<&DefineDecl::in_force>(interval)) >
          -(colon > into<&DefineDecl::type>(name_or<definition_type_words>) > -into<&DefineDecl::type>(name_or<definition_type_words>)) > equals >
          into<&DefineDecl::body>(expression));

BOOST_SPIRIT_DEFINE(parameter, definition)

// ---- declarations made of clauses
/// Tells the state which clauses may follow.
template <std::span<const Keyword> (*words)()>
struct Clauses : Plain<Clauses<words>> {
  const char* kind;
  constexpr explicit Clauses(const char* name_of_kind) : kind(name_of_kind) {}
  template <typename Context, typename Node>
  bool read(Iterator&, const Iterator&, const Context& context, Node&) const {
    state(context).begin_clauses(kind, words());
    return true;
  }
};

inline void check_complete(ParseState& state, const SourceDecl& node) { state.require_clauses(node.name.span, {title}); }
inline void check_complete(ParseState& state, const ProvisionDecl& node) { state.require_clauses(node.name.span, {title}); }
inline void check_complete(ParseState& state, const TableDecl& node) {
  state.require_clauses(node.name.span, {title, key, value});
}
inline void check_complete(ParseState& state, const GuaranteeDecl& node) {
  state.require_clauses(node.name.span, {title});
}
inline void check_complete(ParseState& state, const TestDecl& node) {
  if (state.has_clause(vary) || state.has_clause(case_)) {
    state.require_clauses(node.title.span, {given, vary, case_});
  } else {
    state.require_clauses(node.title.span, {given, expect});
  }
}
inline void check_complete(ParseState& state, const RuleDecl& node) {
  const bool advises = node.effect && node.effect->word == advise;
  if (advises) {
    state.require_clauses(node.name.span, {title, cites, on, require, effect, says});
  } else {
    state.require_clauses(node.name.span, {title, cites, on, require, effect, says, remedy});
  }
}

inline void check_complete(ParseState& state, const ExceptionDecl& node) {
  state.require_clauses(node.name.span, {title, cites, require});
}

struct Complete : Plain<Complete> {
  template <typename Context, typename Node>
  bool read(Iterator&, const Iterator&, const Context& context, Node& node) const {
    check_complete(state(context), node);
    return true;
  }
};

/// The braces of a declaration and its clauses, each of which recovers by itself.
template <typename Clause>
constexpr auto clauses(const Clause& one) {
  return *(!right_brace >> !ahead<&ParseState::begins_declaration> >> self(one)) > right_brace > Complete{};
}

inline std::span<const Keyword> no_words() { return {}; }
constexpr auto no_clauses = Clauses<no_words>("");
constexpr auto no_clause = reject<&ParseState::report_no_clause>;

template <typename Node>
constexpr auto standing =  // what sources and provisions have in common
    (clause<title> > into<&Node::title>(translations)) | (clause<authority> > into<&Node::authority>(name_or<authority_words>)) |
    (clause<evidence> > into<&Node::evidence>(name_or<evidence_words>)) | (clause<in_of_force> > kw<force> > into<&Node::in_force>(interval)) |
    (clause<address> > into<&Node::address>(text_leaf));

constexpr x3::rule<struct SourceClauseId, SourceDecl> source_clause = "a clause of the source";
constexpr auto source_clause_def =
    build(recovering<&ParseState::next_clause>(standing<SourceDecl> | (clause<adopted> > into<&SourceDecl::adopted>(date_leaf)) |
          (clause<binds> > into<&SourceDecl::binds>(text_leaf)) | no_clause));
constexpr x3::rule<struct SourceId, SourceDecl> source_declaration = "a source";
constexpr auto source_declaration_def = build(kw<source> > into<&SourceDecl::name>(dotted) > left_brace >
                                              Clauses<source_clauses>("source") > clauses(source_clause));

constexpr x3::rule<struct ProvisionClauseId, ProvisionDecl> provision_clause = "a clause of the provision";
constexpr auto provision_clause_def =
    build(recovering<&ParseState::next_clause>(standing<ProvisionDecl> | (clause<text> > into<&ProvisionDecl::text>(translations)) |
          (clause<alias> > comma_list(into<&ProvisionDecl::aliases>(dotted))) | no_clause));
constexpr x3::rule<struct ProvisionId, ProvisionDecl> provision_declaration = "a provision";
constexpr auto provision_declaration_def = build(kw<provision> > into<&ProvisionDecl::name>(dotted) > left_brace >
                                                 Clauses<provision_clauses>("provision") > clauses(provision_clause));

constexpr x3::rule<struct TableClauseId, TableDecl> table_clause = "a clause of the table";
constexpr auto table_clause_def = build(recovering<&ParseState::next_clause>(
    (clause<title> > into<&TableDecl::title>(translations)) |
    (clause<key> > comma_list(into<&TableDecl::keys>(column))) |
    (clause<value> > comma_list(into<&TableDecl::values>(column))) |
    (clause<valid> > kw<from_date> > into<&TableDecl::from>(name) > -(kw<until> > into<&TableDecl::until>(name))) |
    (clause<checked> > into<&TableDecl::checked>(name)) | (clause<published> > into<&TableDecl::published>(name)) |
    (clause<cites> > into<&TableDecl::source>(name)) |
    (clause<converts> > kw<money> > mark<&TableDecl::converts_money, true>) | no_clause));
constexpr x3::rule<struct TableId, TableDecl> table_declaration = "a table";
constexpr auto table_declaration_def =
    build(kw<table> > into<&TableDecl::name>(name) > kw<from> > into<&TableDecl::file>(text_leaf) > left_brace >
          Clauses<table_clauses>("table") > clauses(table_clause));

constexpr x3::rule<struct TagId, Tag> tag = "a tag";
constexpr auto tag_def = build(into<&Tag::name>(name_or<tag_words>) >> -(kw<weight> > into<&Tag::weight>(whole_number)));
constexpr x3::rule<struct RuleClauseId, RuleDecl> rule_clause = "a clause of the rule";
constexpr auto rule_clause_def = build(recovering<&ParseState::next_clause>(
    (clause<title> > into<&RuleDecl::title>(translations)) | (clause<cites> > comma_list(into<&RuleDecl::cites>(dotted))) |
    (clause<in_of_force> > kw<force> > into<&RuleDecl::in_force>(interval)) |
    (clause<tags> > comma_list(into<&RuleDecl::tags>(tag))) | (clause<on> > comma_list(into<&RuleDecl::on>(name_or<subject_words>)) > -(kw<against> > into<&RuleDecl::against>(name))) |
    (clause<judged> > kw<at> > into<&RuleDecl::judged_at>(whole(expression))) |
    (clause<when> > into<&RuleDecl::when>(whole(expression))) |
    (clause<require> >> mark<&RuleDecl::demand, RuleDecl::Demand::require> > into<&RuleDecl::demanded>(whole(expression))) |
    (clause<forbid> >> mark<&RuleDecl::demand, RuleDecl::Demand::forbid> > into<&RuleDecl::demanded>(whole(expression))) |
    (clause<effect> > into<&RuleDecl::effect>(name_or<effect_words>)) |
    (clause<unknown> > kw<review> > mark<&RuleDecl::unknown_review, true>) |
    (clause<refers> > kw<to> > comma_list(into<&RuleDecl::refers_to>(name))) |
    (clause<says> > into<&RuleDecl::says>(translations)) | (clause<remedy> > into<&RuleDecl::remedy>(translations)) | no_clause));
constexpr x3::rule<struct RuleId, RuleDecl> rule_declaration = "a rule";
constexpr auto rule_declaration_def =
    build(kw<rule> > into<&RuleDecl::name>(name) > left_brace > Clauses<rule_clauses>("rule") > clauses(rule_clause));

constexpr x3::rule<struct ExceptionClauseId, ExceptionDecl> exception_clause = "a clause of the exception";
constexpr auto exception_clause_def = build(recovering<&ParseState::next_clause>(
    (clause<title> > into<&ExceptionDecl::title>(translations)) |
    (clause<cites> > comma_list(into<&ExceptionDecl::cites>(dotted))) |
    (clause<in_of_force> > kw<force> > into<&ExceptionDecl::in_force>(interval)) |
    (clause<claimed> > kw<when> > into<&ExceptionDecl::claimed>(whole(expression))) |
    (clause<when> > into<&ExceptionDecl::when>(whole(expression))) |
    (clause<waive> >> mark<&ExceptionDecl::waives, true>) |
    (clause<require> >> mark<&ExceptionDecl::demand, RuleDecl::Demand::require> > into<&ExceptionDecl::demanded>(whole(expression))) |
    (clause<forbid> >> mark<&ExceptionDecl::demand, RuleDecl::Demand::forbid> > into<&ExceptionDecl::demanded>(whole(expression))) |
    (clause<says> > into<&ExceptionDecl::says>(translations)) |
    (clause<remedy> > into<&ExceptionDecl::remedy>(translations)) | no_clause));
constexpr x3::rule<struct ExceptionId, ExceptionDecl> exception_declaration = "an exception";
constexpr auto exception_declaration_def =
    build(kw<exception> > into<&ExceptionDecl::name>(name) > kw<to> > into<&ExceptionDecl::to>(dotted) > left_brace >
          Clauses<exception_clauses>("exception") > clauses(exception_clause));

BOOST_SPIRIT_DEFINE(source_clause, source_declaration, provision_clause, provision_declaration, table_clause, table_declaration, tag, rule_clause,
                    rule_declaration, exception_clause, exception_declaration)

constexpr x3::rule<struct VerdictsId, GuaranteeDecl> verdicts_allowed = "a verdict";
constexpr auto verdicts_allowed_def = build(
    ((kw<is_of_not> >> kw<not_of_is> >> mark<&GuaranteeDecl::negated, true> > into<&GuaranteeDecl::verdicts>(name_or<verdict_words>)) |
     (kw<is> > into<&GuaranteeDecl::verdicts>(name_or<verdict_words>)) |
     (kw<in> > left_parenthesis > comma_list(into<&GuaranteeDecl::verdicts>(name_or<verdict_words>)) > end_of_list)));
constexpr x3::rule<struct GuaranteeClauseId, GuaranteeDecl> guarantee_clause = "a clause of the guarantee";
constexpr auto guarantee_clause_def = build(recovering<&ParseState::next_clause>(
    (clause<title> > into<&GuaranteeDecl::title>(translations)) |
    (clause<if_> > into<&GuaranteeDecl::condition>(whole(expression))) |
    (clause<then> > kw<verdict> > self(verdicts_allowed)) |
    (clause<monotone> > kw<in> > comma_list(into<&GuaranteeDecl::monotone>(dotted))) |
    (clause<independent> > kw<of> > comma_list(into<&GuaranteeDecl::independent>(dotted)) >
     -(kw<except> > kw<through> > comma_list(into<&GuaranteeDecl::through>(dotted)))) | no_clause));
constexpr x3::rule<struct GuaranteeId, GuaranteeDecl> guarantee_declaration = "a guarantee";
constexpr auto guarantee_declaration_def =
    build(kw<guarantee> > into<&GuaranteeDecl::name>(name) > left_brace > Clauses<guarantee_clauses>("guarantee") > clauses(guarantee_clause));
BOOST_SPIRIT_DEFINE(verdicts_allowed, guarantee_clause, guarantee_declaration)

// ---- tests
constexpr x3::rule<struct DossierId, DossierDecl> dossier_declaration = "a dossier";
constexpr auto dossier_declaration_def =
    build(kw<dossier> > into<&DossierDecl::name>(name) > -(kw<from> > into<&DossierDecl::from>(name)) >
          into<&DossierDecl::value>(object));

constexpr x3::rule<struct ExpectationId, StatusExpectation> expectation = "a rule or a verdict";
constexpr auto expectation_def = build(into<&StatusExpectation::rule>(dotted) > into<&StatusExpectation::status>(status));
constexpr x3::rule<struct GivenId, TestDecl> given_dossier = "the name of a dossier, a file, or `{`";
constexpr auto given_dossier_def =
    build(into<&TestDecl::given>(object) | ((into<&TestDecl::given_file>(text_leaf) | into<&TestDecl::given_name>(name)) >>
                                            -(kw<with> > into<&TestDecl::given>(object))));

struct OneVerdict : Plain<OneVerdict> {
  template <typename Context, typename Node>
  bool read(Iterator& first, const Iterator&, const Context& context, Node& node) const {
    if (node.verdict) state(context).report_two_verdicts(first, node.verdict->span);
    return true;
  }
};
constexpr OneVerdict one_verdict{};
template <typename Node>
constexpr auto expected =
    (ahead<&ParseState::begins_verdict> >> one_verdict >> into<&Node::verdict>(name_or<verdict_words>) >> -(kw<by> > comma_list(into<&Node::by>(dotted)))) |
    x3::expect[comma_list(into<&Node::statuses>(expectation))];
struct CaseId : Stamped {};
constexpr x3::rule<CaseId, CaseDecl> test_case = "a value";
constexpr auto test_case_def = build(comma_list(into<&CaseDecl::values>(literal)) > kw<expect> >> expected<CaseDecl>);
constexpr x3::rule<struct TestClauseId, TestDecl> test_clause = "a clause of the test";
constexpr auto test_clause_def =
    build(recovering<&ParseState::next_clause>((clause<as> > kw<of_date> > into<&TestDecl::as_of>(date_leaf)) | (clause<given> > self(given_dossier)) |
          (clause<expect, true> >> expected<TestDecl>) | (clause<vary> > comma_list(into<&TestDecl::varied>(dotted))) |
          (clause<case_, true> > into<&TestDecl::cases>(test_case)) |
          no_clause));
constexpr x3::rule<struct TestId, TestDecl> test_declaration = "a test";
constexpr auto test_declaration_def =
    build(kw<test> > into<&TestDecl::title>(text_leaf) > left_brace > Clauses<test_clauses>("test") > clauses(test_clause));

BOOST_SPIRIT_DEFINE(dossier_declaration, expectation, given_dossier, test_case, test_clause, test_declaration)

// ---- the file

struct DeclarationId : Stamped {};
constexpr x3::rule<DeclarationId, Declaration> declaration = "a declaration";
template <typename Rule>
constexpr auto declared(const Rule& rule) {
  return into_variant<&Declaration::value>(rule);
}
constexpr auto declaration_def = build(recovering<&ParseState::next_declaration>(no_clauses >> (
    declared(rule_declaration) | declared(exception_declaration) | declared(guarantee_declaration) | declared(provision_declaration) | declared(source_declaration) | declared(test_declaration) |
    declared(dossier_declaration) | declared(definition) | declared(enumeration) | declared(set_declaration) |
    declared(record_declaration) | declared(root) | declared(lexicon_declaration) | declared(table_declaration) | reject<&ParseState::report_no_declaration>)));

constexpr x3::rule<struct EditionId, File> edition_line = "`edition`";
constexpr x3::rule<struct PackId, File> pack_line = "`pack`";
constexpr x3::rule<struct UseId, File> use_line = "`use`";
constexpr auto edition_line_def = build(recovering<&ParseState::next_line>(kw<edition> > into<&File::edition>(whole_number)));
constexpr auto pack_line_def = build(recovering<&ParseState::next_line>(kw<pack> > into<&File::pack>(dotted) > into<&File::version>(version)));
constexpr auto use_line_def = build(recovering<&ParseState::next_line>(kw<use> > into<&File::uses>(dotted)));

/// Goes on without a line that the top of the file should have.
struct Missing : Plain<Missing> {
  const char* line;
  constexpr explicit Missing(const char* what_is_missing) : line(what_is_missing) {}
  template <typename Context, typename Node>
  bool read(Iterator& first, const Iterator&, const Context& context, Node&) const {
    state(context).report_header(first, line);
    return true;
  }
};

constexpr x3::rule<struct FileId, File> file = "a file";
constexpr auto file_def = build((self(edition_line) | Missing("`edition 2026`")) >>
                                (self(pack_line) | Missing("`pack` with a name and a version")) >> *self(use_line) >>
                                *into<&File::declarations>(declaration));

BOOST_SPIRIT_DEFINE(declaration, edition_line, pack_line, use_line, file)

// ---- the doors

syntax::File read_file(ParseState& state, const Tokens& tokens) {
  File result;
  Iterator first = tokens.tokens.data();
  const Iterator last = first + tokens.tokens.size() - 1;  // the end token is there to be looked at
  const bool read = x3::parse(first, last, x3::with<StateTag>(state)[file], result);
  assert(read && first == last && "what the grammar does not know, it reports and skips");
  static_cast<void>(read);
  return result;
}

std::optional<syntax::Expr> read_expression(ParseState& state, const Tokens& tokens) {
  Expr result;
  Iterator first = tokens.tokens.data();
  const Iterator last = first + tokens.tokens.size() - 1;
  try {
    const bool found = x3::parse(first, last, x3::with<StateTag>(state)[expression], result);
    if (found && first == last) return result;
    state.report_unexpected(first, found ? "the end of the expression" : "an expression");
  } catch (const Failure& failure) {
    if (!failure.which().empty()) state.report_unexpected(failure.where(), failure.which());
  }
  return std::nullopt;
}

}  // namespace mizan::dsl::grammar
