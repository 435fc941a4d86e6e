#include "dsl/foreign_signs.hpp"

namespace mizan::dsl {

std::string_view meant(std::uint32_t code_point) {
  switch (code_point) {
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
    case U'\'':
    case U'‘':
    case U'’':
      return "texts stand between straight double quotes: `\"…\"`";
    case U'≤':
      return "write `<=`";
    case U'≥':
      return "write `>=`";
    case U'≠':
    case U'!':
      return "write `is not`, or `not` before a condition";
    case U'&':
      return "write `and`";
    case U'|':
      return "write `or`";
    case U'×':
    case U'·':
      return "write `*`";
    case U'÷':
      return "write `/`";
    case U'−':
    case U'–':
    case U'—':
      return "write the hyphen `-`";
    case U'،':
      return "write the comma `,`";
    case U'\u00A0':
    case U'\u202F':
      return "this is a no-break space; write an ordinary one";
    case U';':
      return "clauses end without a sign";
    case U'#':
      return "comments begin with `//`";
    case U'€':
      return "write the currency as three letters: `500 EUR`";
    case U'$':
      return "write the currency as three letters: `500 USD`";
    default:
      return "";
  }
}

}  // namespace mizan::dsl
