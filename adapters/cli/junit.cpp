#include "adapters/cli/junit.hpp"

#include <algorithm>
#include <string_view>

#include "dsl/diagnostic.hpp"

namespace mizan::cli {
namespace {

// The text is UTF-8: the sources were read as that. Of it XML 1.0 has no control characters but tab and line breaks,
// and neither U+FFFE nor U+FFFF.
std::string escaped(std::string_view text, bool in_attribute) {
  std::string xml;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '<') {
      xml += "&lt;";
    } else if (byte == '>') {
      xml += "&gt;";
    } else if (byte == '&') {
      xml += "&amp;";
    } else if (byte == '"') {
      xml += "&quot;";
    } else if (byte == '\r' || (in_attribute && (byte == '\n' || byte == '\t'))) {
      xml += "&#" + std::to_string(byte) + ";";  // a reader would make a space of it, or a line break
    } else if (byte < 0x20 && byte != '\n' && byte != '\t') {
      xml += "\uFFFD";
    } else if (text.substr(i).starts_with("\xEF\xBF\xBE") || text.substr(i).starts_with("\xEF\xBF\xBF")) {
      xml += "\uFFFD";
      i += 2;
    } else {
      xml += text[i];
    }
  }
  return xml;
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escaped(value, true) + "\"";
}

std::string counts(std::size_t tests, std::size_t failures) {
  return attribute("tests", std::to_string(tests)) + attribute("failures", std::to_string(failures)) +
         attribute("errors", "0");
}

class Writer {
 public:
  Writer(const dsl::Compilation& compilation, const std::vector<std::size_t>& tests,
         const adapters::RuleTestResult& result)
      : compilation_(compilation), tests_(tests), result_(result) {}

  std::string write() {
    std::string suites;
    for (std::size_t begin = 0, end = 0; begin < tests_.size(); begin = end) {
      while (end < tests_.size() && source(end) == source(begin)) ++end;
      suites += suite(begin, end);
    }
    std::size_t others = 0;
    std::string of_rules;
    for (const dsl::Diagnostic& diagnostic : result_.diagnostics) {
      if (is_of_a_test(diagnostic)) continue;
      ++others;
      of_rules += test_case(diagnostic.code + " " + diagnostic.message, "rules", "", failure(diagnostic));
    }
    if (others > 0) {
      suites +=
          "  <testsuite" + attribute("name", "rules") + counts(others, others) + ">\n" + of_rules + "  </testsuite>\n";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" +
           counts(tests_.size() + others, result_.failed + others) + ">\n" + suites + "</testsuites>\n";
  }

 private:
  [[nodiscard]] const dsl::checked::Test& test(std::size_t i) const { return compilation_.checked.tests[tests_[i]]; }
  [[nodiscard]] std::uint32_t source(std::size_t i) const { return test(i).span.source; }

  [[nodiscard]] bool is_of_a_test(const dsl::Diagnostic& diagnostic) const {
    for (std::size_t i = 0; i < tests_.size(); ++i) {
      if (test(i).span == diagnostic.span) return true;
    }
    return false;
  }

  std::string suite(std::size_t begin, std::size_t end) const {
    std::string cases;
    std::size_t failures = 0;
    const dsl::Source& file = compilation_.sources[source(begin)];
    for (std::size_t i = begin; i < end; ++i) {
      failures += result_.outcomes[i] ? 0 : 1;
      std::string said;
      for (const dsl::Diagnostic& diagnostic : result_.diagnostics) {
        if (diagnostic.span == test(i).span) said += failure(diagnostic);
      }
      const std::string line = std::to_string(dsl::line_column(file, test(i).span.begin).line);
      cases += test_case(test(i).title, test(i).pack, attribute("file", file.name) + attribute("line", line), said);
    }
    return "  <testsuite" + attribute("name", file.name) + counts(end - begin, failures) + ">\n" + cases +
           "  </testsuite>\n";
  }

  static std::string test_case(std::string_view name, std::string_view of, const std::string& more,
                               const std::string& said) {
    const std::string head = "    <testcase" + attribute("name", name) + attribute("classname", of) + more;
    return said.empty() ? head + "/>\n" : head + ">\n" + said + "    </testcase>\n";
  }

  [[nodiscard]] std::string failure(const dsl::Diagnostic& diagnostic) const {
    return "      <failure" + attribute("type", diagnostic.code) + attribute("message", diagnostic.message) + ">" +
           escaped(dsl::render(diagnostic, compilation_.sources), false) + "</failure>\n";
  }

  const dsl::Compilation& compilation_;
  const std::vector<std::size_t>& tests_;
  const adapters::RuleTestResult& result_;
};

}  // namespace

std::string junit(const dsl::Compilation& compilation, const std::vector<std::size_t>& tests,
                  const adapters::RuleTestResult& result) {
  return Writer(compilation, tests, result).write();
}

}  // namespace mizan::cli
