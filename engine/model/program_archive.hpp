#pragma once

#include <concepts>
#include <type_traits>

#include "engine/model/program.hpp"

/// The order in which the fields of a program stand in its file, written once for the writer (dsl) and the loader
/// (runtime). An archive is called with fields in order: `archive(a, b, c)`; it knows integers, enumerators, truths,
/// strings, vectors, optionals and `Value`, and comes back here for structures. A change of this file is a change of
/// `program_format`.
namespace mizan::engine {

/// First bytes of a program's content. The number grows with every change of format; older ones stay readable or are
/// refused by their number.
inline constexpr std::uint32_t program_format = 0x074E'5A4D;  // "MZN", 7

template <typename Given, typename Wanted>
concept Fields = std::same_as<std::remove_const_t<Given>, Wanted>;

template <typename A>
void archive(A& a, Fields<Decimal> auto& s) {
  a(s.coefficient, s.exponent);
}
template <typename A>
void archive(A& a, Fields<CurrencyId> auto& s) {
  a(s.index);
}
template <typename A>
void archive(A& a, Fields<Money> auto& s) {
  a(s.amount, s.currency);
}
template <typename A>
void archive(A& a, Fields<Date> auto& s) {
  a(s.days);
}
template <typename A>
void archive(A& a, Fields<Moment> auto& s) {
  a(s.minutes);
}
template <typename A>
void archive(A& a, Fields<Duration> auto& s) {
  a(s.value, s.unit);
}
template <typename A>
void archive(A& a, Fields<MemberIndex> auto& s) {
  a(s.index);
}
template <typename A>
void archive(A& a, Fields<Translated> auto& s) {
  a(s.fr, s.en, s.ar);
}
template <typename A>
void archive(A& a, Fields<Type> auto& s) {
  a(s.kind, s.index);
}
template <typename A>
void archive(A& a, Fields<Member> auto& s) {
  a(s.name, s.label);
}
template <typename A>
void archive(A& a, Fields<Enumeration> auto& s) {
  a(s.name, s.members);
}
template <typename A>
void archive(A& a, Fields<Favours> auto& s) {
  a(s.direction, s.order);
}
template <typename A>
void archive(A& a, Fields<Field> auto& s) {
  a(s.name, s.type, s.list, s.or_none, s.limit, s.minimum, s.maximum, s.segment, s.asked_of, s.favours, s.label,
    s.description);
}
template <typename A>
void archive(A& a, Fields<Record> auto& s) {
  a(s.name, s.fields);
}
template <typename A>
void archive(A& a, Fields<Root> auto& s) {
  a(s.kind, s.field);
}
template <typename A>
void archive(A& a, Fields<Vocabulary> auto& s) {
  a(s.enumerations, s.records, s.roots, s.currency, s.change);
}
template <typename A>
void archive(A& a, Fields<Validity> auto& s) {
  a(s.from, s.until);
}
template <typename A>
void archive(A& a, Fields<Provision> auto& s) {
  a(s.name, s.source, s.title, s.source_title, s.text_fr, s.text_en, s.authority, s.evidence, s.in_force, s.address,
    s.aliases);
}
template <typename A>
void archive(A& a, Fields<TableColumn> auto& s) {
  a(s.name, s.type);
}
template <typename A>
void archive(A& a, Fields<TableKey> auto& s) {
  a(s.any, s.value, s.text, s.compared);
}
template <typename A>
void archive(A& a, Fields<TableCell> auto& s) {
  a(s.presence, s.value, s.text);
}
template <typename A>
void archive(A& a, Fields<TableRow> auto& s) {
  a(s.keys, s.cells, s.from, s.until, s.checked, s.published, s.source, s.line);
}
template <typename A>
void archive(A& a, Fields<Table> auto& s) {
  a(s.name, s.title, s.keys, s.values, s.rows, s.converts_money);
}
template <typename A>
void archive(A& a, Fields<Lexicons::Cell> auto& s) {
  a(s.owner, s.next);
}
template <typename A>
void archive(A& a, Fields<Lexicons::Edge> auto& s) {
  a(s.symbol, s.gap, s.target);
}
template <typename A>
void archive(A& a, Fields<PhraseEntry> auto& s) {
  a(s.lexicon, s.kind, s.reach_before, s.reach_after);
}
template <typename A>
void archive(A& a, Fields<Lexicons> auto& s) {
  a(s.lexicon_count, s.byte_class, s.cells, s.word_sets, s.symbols, s.start_first, s.start_targets, s.edge_first,
    s.edges, s.accept_first, s.accepts, s.entries);
}
template <typename A>
void archive(A& a, Fields<Node> auto& s) {
  a(s.op, s.type, s.relative, s.aux, s.constant_level, s.first, s.count, s.a, s.lexicon, s.row_of, s.variable, s.after,
    s.written);
}
template <typename A>
void archive(A& a, Fields<Constant> auto& s) {
  a(s.value, s.text);
}
template <typename A>
void archive(A& a, Fields<RecordLeaves> auto& s) {
  a(s.slots, s.lists, s.root);
}
template <typename A>
void archive(A& a, Fields<ComparedField> auto& s) {
  a(s.before, s.after);
}
template <typename A>
void archive(A& a, Fields<Comparison> auto& s) {
  a(s.before, s.after, s.fields);
}
template <typename A>
void archive(A& a, Fields<MessagePiece> auto& s) {
  a(s.text, s.node);
}
template <typename A>
void archive(A& a, Fields<MessageText> auto& s) {
  a(s.fr, s.en, s.ar);
}
template <typename A>
void archive(A& a, Fields<Each> auto& s) {
  a(s.mentions, s.changes, s.relative, s.a, s.lexicon);
}
template <typename A>
void archive(A& a, Fields<RuleTag> auto& s) {
  a(s.name, s.weight);
}
template <typename A>
void archive(A& a, Fields<Exception> auto& s) {
  a(s.name, s.title, s.cites, s.in_force, s.to, s.claimed, s.when, s.demanded, s.says, s.remedy);
}
template <typename A>
void archive(A& a, Fields<Rule> auto& s) {
  a(s.name, s.title, s.description, s.cites, s.in_force, s.tags, s.essential, s.on, s.on_findings, s.against,
    s.judged_at, s.looks_up, s.when, s.each, s.demanded, s.effect, s.unknown_review, s.refers_to, s.says, s.remedy,
    s.exceptions);
}
template <typename A>
void archive(A& a, Fields<Guarantee> auto& s) {
  a(s.name, s.title, s.kind, s.condition, s.verdicts, s.slots, s.through);
}
template <typename A>
void archive(A& a, Fields<PackVersion> auto& s) {
  a(s.name, s.version);
}
template <typename A>
void archive(A& a, Fields<ProgramSource> auto& s) {
  a(s.name, s.text);
}
/// All but the layout, which is derived.
template <typename A>
void archive(A& a, Fields<Program> auto& s) {
  a(s.edition, s.packs, s.vocabulary, s.lexicons, s.lexicon_names, s.provisions, s.tables, s.rules, s.nodes, s.operands,
    s.constants, s.strings, s.member_sets, s.periods, s.tag_sets, s.records, s.comparisons, s.guarantees, s.sources,
    s.variable_count);
}

}  // namespace mizan::engine
