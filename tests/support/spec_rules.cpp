#include "tests/support/spec_rules.hpp"

namespace mizan::test {
namespace {

constexpr std::string_view usual_clauses = R"(title fr "Titre" en "Title" ar "عنوان" )";
constexpr std::string_view exception_clauses = R"(title fr "Exception" en "Exception" ar "استثناء" cites law.art1)";
constexpr std::string_view usual_texts =
    R"( says fr "Dit." en "Says." ar "يقول." remedy fr "Fais." en "Do." ar "افعل.")";

}  // namespace

std::string completed(std::string_view rules) {
  std::string out;
  std::size_t at = 0;
  while (at < rules.size()) {
    const std::size_t tilde = rules.find('~', at);
    if (tilde == std::string_view::npos) break;
    const std::size_t end =
        rules.find("\nrule", tilde) == std::string_view::npos ? rules.size() : rules.find("\nrule", tilde);
    std::size_t brace = rules.rfind('}', end);
    const std::string_view body = rules.substr(tilde + 1, brace - tilde - 1);
    out += rules.substr(at, tilde - at);
    out += usual_clauses;
    if (body.find(" cites ") == std::string_view::npos) out += "cites law.art1 ";
    out += body;
    if (body.find(" says ") == std::string_view::npos) {
      out += usual_texts;
    } else {
      out += R"( remedy fr "Fais." en "Do." ar "افعل.")";
    }
    out += ' ';
    at = brace;
  }
  out += rules.substr(at);
  for (std::size_t mark = out.find('^'); mark != std::string::npos; mark = out.find('^', mark)) {
    out.replace(mark, 1, exception_clauses);
  }
  return out;
}

}  // namespace mizan::test
