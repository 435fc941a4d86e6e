#include "dsl/csv.hpp"

#include <string_view>
#include <utility>

#include "dsl/limits.hpp"
#include "dsl/utf8.hpp"

namespace mizan::dsl {
namespace {

class Reader {
 public:
  Reader(std::string_view text, std::uint32_t source) : text_(text), source_(source) {}

  std::expected<CsvFile, Diagnostics> read() {
    if (text_.size() > limits::file_bytes_max) return refuse("the file is larger than 4 MiB");
    if (const std::size_t bad = utf8::find_invalid(text_); bad != std::string_view::npos) {
      report(span(bad, bad + 1), "this is not UTF-8");
      return std::unexpected(std::move(problems_));
    }
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    CsvFile file;
    bool headers_read = false;
    while (at_ < text_.size() && problems_.size() < limits::diagnostics_max) {
      std::vector<CsvCell> record = read_record();
      if (record.size() == 1 && record.front().text.empty()) continue;  // a blank line
      if (!headers_read) {
        headers_read = true;
        file.headers = std::move(record);
      } else if (record.size() != file.headers.size()) {
        report({source_, record.front().span.begin, record.back().span.end},
               "this line has " + std::to_string(record.size()) + (record.size() == 1 ? " cell" : " cells") +
                   ", and there are " + std::to_string(file.headers.size()) + " headers");
      } else {
        file.records.push_back(std::move(record));
      }
    }
    if (!headers_read) return refuse("the file has no headers");
    if (!problems_.empty()) return std::unexpected(std::move(problems_));
    return file;
  }

 private:
  std::unexpected<Diagnostics> refuse(std::string message) {
    report({source_, 0, 0}, std::move(message));
    return std::unexpected(std::move(problems_));
  }

  void report(Span span, std::string message, std::string help = {}) {
    problems_.push_back({.code = "E0630",
                         .severity = Severity::error,
                         .span = span,
                         .message = std::move(message),
                         .label = {},
                         .others = {},
                         .help = std::move(help)});
  }

  [[nodiscard]] bool ends_line() const { return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r'; }

  std::vector<CsvCell> read_record() {
    std::vector<CsvCell> record;
    record.push_back(read_cell());
    while (at_ < text_.size() && text_[at_] == ',') {
      ++at_;
      record.push_back(read_cell());
    }
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    return record;
  }

  void skip_blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }

  CsvCell read_cell() {
    skip_blanks();
    const std::size_t begin = at_;
    if (at_ < text_.size() && text_[at_] == '"') return read_quoted();
    while (!ends_line() && text_[at_] != ',') ++at_;
    std::size_t end = at_;
    while (end > begin && (text_[end - 1] == ' ' || text_[end - 1] == '\t')) --end;
    CsvCell cell{std::string(text_.substr(begin, end - begin)), span(begin, end)};
    if (cell.text.find('"') != std::string::npos) {
      report(cell.span, "a quote in the middle of a cell",
             "put the whole cell in quotes, and write each quote in it twice");
    }
    return cell;
  }

  CsvCell read_quoted() {
    const std::size_t begin = at_++;
    CsvCell cell;
    while (at_ < text_.size()) {
      if (text_[at_] != '"') {
        cell.text += text_[at_++];
      } else if (text_.substr(at_).starts_with("\"\"")) {
        cell.text += '"';
        at_ += 2;
      } else {
        ++at_;
        cell.span = span(begin, at_);
        skip_blanks();
        if (!ends_line() && text_[at_] != ',') {
          report(span(at_, at_ + 1), "expected `,` or the end of the line behind a quote");
          while (!ends_line() && text_[at_] != ',') ++at_;
        }
        return cell;
      }
    }
    cell.span = span(begin, begin + 1);
    report(cell.span, "this quote is not closed");
    return cell;
  }

  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  std::string_view text_;
  std::uint32_t source_;
  std::size_t at_ = 0;
  Diagnostics problems_;
};

}  // namespace

std::expected<CsvFile, Diagnostics> read_csv(const Sources& sources, std::uint32_t source) {
  return Reader(sources[source].text, source).read();
}

}  // namespace mizan::dsl
