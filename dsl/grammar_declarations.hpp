#pragma once

#include <array>
#include <optional>
#include <utility>

#include "dsl/grammar_leaves.hpp"
#include "dsl/grammar_parsers.hpp"
#include "dsl/syntax.hpp"

/// What declarations are made of (texts, periods, fields, columns), and those of the vocabulary: all that is read
/// without an expression. Included by `grammar.cpp` only, and laid out by hand as it is.
// clang-format off
namespace mizan::dsl::grammar {

// ---- parts of declarations
/// One `fr "…"`. The language counts only with a text behind it, so that `fr` is also good as a name.
struct TranslationParser : Plain<TranslationParser> {
  template <typename Context>
  bool read(Iterator& first, const Iterator& last, const Context& context, Translations& node) const {
    if (first == last || (first + 1)->kind != TokenKind::text) return false;
    const Keyword language = state(context).note_word_among(first, std::array{fr, en, ar});
    if (language == none_of_them) return false;
    std::optional<Text>& slot = language == fr ? node.fr : language == en ? node.en : node.ar;
    if (slot) state(context).report_twice(first, slot->span);
    Text text;
    AsWritten<TokenKind::text>::write(state(context), *(first + 1), text);
    slot = std::move(text);
    first += 2;
    return true;
  }
};
struct TranslationsId : Stamped {
  /// A quotation mark too few, and the next languages stand in the wrong text: they are not missing besides.
  template <typename Context>
  void on_success(const Iterator& first, const Iterator& last, Translations& node, const Context& context) const {
    Stamped::on_success(first, last, node, context);
    if (last->near_flaw || (last - 1)->near_flaw) stand_in(node, node.span);
  }
};
constexpr x3::rule<TranslationsId, Translations> translations = "a text for `fr`, `en` or `ar`";
constexpr auto translations_def = build(TranslationParser{} >> *TranslationParser{});

struct IntervalId : Stamped {};
constexpr x3::rule<IntervalId, Interval> interval = "`from` or `until`";
constexpr auto interval_def = build((kw<from_date> > into<&Interval::from>(date_leaf) > -(kw<until> > into<&Interval::until>(date_leaf))) |
                                    (kw<until> > into<&Interval::until>(date_leaf)));

constexpr x3::rule<struct MemberId, Member> member = "a member";
constexpr auto member_def = build(into<&Member::name>(name) >> -into<&Member::labels>(translations));

struct TypeId : Stamped {};
constexpr x3::rule<TypeId, TypeExpr> type_of_field = "a type";
constexpr auto type_of_field_def =
    build(((kw<list> >> kw<of> >> mark<&TypeExpr::list, true> > into<&TypeExpr::name>(name_or<type_words>) >
            -(kw<at> >> kw<most> > into<&TypeExpr::limit>(whole_number))) |
           into<&TypeExpr::name>(name_or<type_words>)) >>
          -(kw<or_> >> !colon > kw<none> > mark<&TypeExpr::or_none, true>));

/// What begins a property of a field is, before a colon, the name of the next field.
template <Keyword word>
constexpr auto property = kw<word> >> !colon;

template <typename Node>
constexpr auto asked_of = property<asked> >> once<&Node::asked_of> > kw<of_asked> > into<&Node::asked_of>(name_or<answerer_words>);
template <typename Node>
constexpr auto in_segment = property<segment> >> once<&Node::segment> > into<&Node::segment>(name_or<segment_words>);
/// `more` and the like are members where `over` follows.
template <Keyword word, engine::Direction direction>
constexpr auto favoured = kw<word> >> !kw<over> >> mark<&FavoursDecl::direction, direction>;
struct FavoursId : Stamped {};
constexpr x3::rule<FavoursId, FavoursDecl> favours_of_field = "`more`, `less`, `true`, `false` or members with `over` between them";
constexpr auto favours_of_field_def =
    build(favoured<more, engine::Direction::more> | favoured<less, engine::Direction::less> |
          favoured<true_, engine::Direction::holds> | favoured<false_, engine::Direction::fails> |
          (into<&FavoursDecl::order>(name) > kw<over> > into<&FavoursDecl::order>(name) > *(kw<over> > into<&FavoursDecl::order>(name)) >
           mark<&FavoursDecl::direction, engine::Direction::order>));
struct ComparedField : Plain<ComparedField> {
  template <typename Context>
  bool read(Iterator& first, const Iterator&, const Context& context, FieldDecl& node) const {
    node.favours = FavoursDecl{engine::Direction::compared, {}, state(context).span(*(first - 1))};
    return true;
  }
};
constexpr auto field_body = into<&FieldDecl::name>(name) > colon > into<&FieldDecl::type>(type_of_field) >
                            *((tok<TokenKind::greater_equal> >> once<&FieldDecl::minimum> > into<&FieldDecl::minimum>(signed_number)) |
                              (tok<TokenKind::less_equal> >> once<&FieldDecl::maximum> > into<&FieldDecl::maximum>(signed_number)) |
                              (property<favours> >> once<&FieldDecl::favours> > into<&FieldDecl::favours>(favours_of_field)) |
                              (property<compared> >> once<&FieldDecl::favours> >> ComparedField{}) |
                              asked_of<FieldDecl> | in_segment<FieldDecl>) > -into<&FieldDecl::labels>(translations);

struct FieldId : Stamped {};
constexpr x3::rule<FieldId, FieldDecl> field_of_record = "a field";
constexpr auto field_of_record_def = build(recovering<&ParseState::next_field>(field_body));

struct RootFieldId : Stamped {};
constexpr x3::rule<RootFieldId, FieldDecl> root_field = "a name";
constexpr auto root_field_def = build(field_body);

BOOST_SPIRIT_DEFINE(translations, interval, member, type_of_field, favours_of_field, field_of_record, root_field)

// ---- declarations of vocabulary
constexpr x3::rule<struct EnumerationId, EnumerationDecl> enumeration = "an enumeration";
constexpr auto enumeration_def =
    build(kw<enum_> > into<&EnumerationDecl::name>(name) > left_brace > into<&EnumerationDecl::members>(member) >
          *into<&EnumerationDecl::members>(member) > Closing<TokenKind::right_brace>("a member or `}`"));

constexpr x3::rule<struct SetId, SetDecl> set_declaration = "a set";
constexpr auto set_declaration_def =
    build(kw<Keyword::set> > into<&SetDecl::name>(name) > kw<of> > into<&SetDecl::enumeration>(name_or<set_words>) > equals >
          into<&SetDecl::members>(name) > *(comma > into<&SetDecl::members>(name)));

constexpr x3::rule<struct RecordId, RecordDecl> record_declaration = "a record";
constexpr auto record_declaration_def =
    build(kw<record> > into<&RecordDecl::name>(name) >
          *((kw<extends> >> once<&RecordDecl::extends> > into<&RecordDecl::extends>(name)) | asked_of<RecordDecl> | in_segment<RecordDecl>) > left_brace >
          *(!ahead<&ParseState::begins_declaration> >> into<&RecordDecl::fields>(field_of_record)) > Closing<TokenKind::right_brace>("a field or `}`"));

constexpr x3::rule<struct RootId, RootDecl> root = "a document, a part or a field";
constexpr auto root_def = build(((kw<document> >> mark<&RootDecl::kind, RootDecl::Kind::document>) |
                                 (kw<part> >> mark<&RootDecl::kind, RootDecl::Kind::part>) |
                                 (kw<field> >> mark<&RootDecl::kind, RootDecl::Kind::field>)) > into<&RootDecl::field>(root_field));

constexpr x3::rule<struct LexiconId, LexiconDecl> lexicon_declaration = "a lexicon";
constexpr auto lexicon_declaration_def = build(kw<lexicon> > into<&LexiconDecl::name>(name) > kw<from> >
                                               into<&LexiconDecl::file>(text_leaf));

constexpr x3::rule<struct ColumnId, ColumnDecl> column = "a column";
constexpr auto column_def = build(into<&ColumnDecl::name>(name) > colon > into<&ColumnDecl::type>(name_or<type_words>));

BOOST_SPIRIT_DEFINE(enumeration, set_declaration, record_declaration, root, lexicon_declaration, column)

}  // namespace mizan::dsl::grammar
