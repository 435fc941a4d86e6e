#include "dsl/syntax.hpp"

namespace mizan::dsl::syntax {

std::string to_string(const QualifiedName& name) {
  std::string text;
  for (const Name& part : name.parts) {
    if (!text.empty()) text += '.';
    text += part.text;
  }
  return text;
}

}  // namespace mizan::dsl::syntax
