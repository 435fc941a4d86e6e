#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "tests/cli/mizan_run.hpp"

namespace mizan::test {
namespace {

namespace fs = std::filesystem;

/// `mizan fmt`, on a copy of `tests/cli/rules`.
class Fmt : public MizanRun {
 protected:
  Fmt() {
    const fs::path rules = fs::path(MIZAN_SOURCE_DIR) / "tests" / "cli" / "rules";
    fs::copy(rules, scratch_ / "rules", fs::copy_options::recursive);
  }
  [[nodiscard]] std::string text(const std::string& name) const { return content(scratch("rules/" + name)); }
};

constexpr const char* untidy = "edition 2026\npack a 1.0.0\nuse   b\n";
constexpr const char* tidy = "edition 2026\npack a 1.0.0\nuse b\n";

TEST_F(Fmt, CheckNamesWhatWouldChangeAndWritesNothing) {
  EXPECT_EQ(run({"fmt", scratch("rules")}).code, 0);
  EXPECT_EQ(run({"fmt", "--check", scratch("rules")}).code, 0);
  put("rules/a.mizan", untidy);
  const ProcessResult result = run({"fmt", "--check", scratch("rules")});
  EXPECT_EQ(result.code, 10) << result.err;
  EXPECT_EQ(result.out, scratch("rules/a.mizan") + "\n");
  EXPECT_EQ(text("a.mizan"), untidy);
}

TEST_F(Fmt, WritesInPlaceOnce) {
  put("rules/a.mizan", untidy);
  const ProcessResult first = run({"fmt", scratch("rules/a.mizan")});
  EXPECT_EQ(first.code, 0) << first.err;
  EXPECT_EQ(first.out, scratch("rules/a.mizan") + "\n");
  EXPECT_EQ(text("a.mizan"), tidy);
  const ProcessResult second = run({"fmt", scratch("rules/a.mizan")});
  EXPECT_EQ(second.code, 0);
  EXPECT_EQ(second.out, "");
}

TEST_F(Fmt, AFileInFrenchIsTheSameLaw) {
  EXPECT_EQ(run({"fmt", scratch("rules")}).code, 0);
  const std::string english = text("rules.mizan");
  const ProcessResult compiled = run({"compile", scratch("rules"), "-o", scratch("x.mzp")});
  EXPECT_EQ(compiled.code, 0) << compiled.err;
  EXPECT_EQ(run({"fmt", "--to", "fr", scratch("rules")}).code, 0);
  EXPECT_TRUE(text("rules.mizan").starts_with("édition 2026\nrecueil small.rules 1.0.0\n")) << text("rules.mizan");
  const std::string bytes = content(scratch("x.mzp"));
  EXPECT_EQ(run({"compile", scratch("rules"), "-o", scratch("x.mzp")}).out, compiled.out) << "another digest";
  EXPECT_TRUE(content(scratch("x.mzp")) == bytes);
  EXPECT_EQ(run({"fmt", "--to", "en", scratch("rules")}).code, 0);
  EXPECT_EQ(text("rules.mizan"), english);
}

TEST_F(Fmt, WhatCannotBeReadIsReportedAndLeftAlone) {
  put("rules/a.mizan", "edition 2026\npack a 1.0.0\nrule  {\n");
  put("rules/b.mizan", untidy);
  const ProcessResult result = run({"fmt", scratch("rules")});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(contains(result.err, "a.mizan:3:7")) << result.err;
  EXPECT_EQ(text("a.mizan"), "edition 2026\npack a 1.0.0\nrule  {\n");
  EXPECT_EQ(text("b.mizan"), tidy) << "the others are written";
  EXPECT_EQ(run({"fmt", scratch("nowhere.mizan")}).code, 3);
  EXPECT_EQ(run({"fmt"}).code, 2);
  EXPECT_EQ(run({"fmt", "--to", "ar", scratch("rules")}).code, 2);
}

}  // namespace
}  // namespace mizan::test
