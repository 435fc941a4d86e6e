#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/digest/digest.hpp"
#include "adapters/digest/sealed_program.hpp"
#include "adapters/files/file.hpp"
#include "adapters/files/line_reader.hpp"
#include "adapters/files/rule_directory.hpp"

namespace mizan::adapters {
namespace {

namespace fs = std::filesystem;
using Kind = FileError::Kind;

/// A directory of its own for each test, gone afterwards.
class Files : public testing::Test {
 protected:
  Files() {
    std::string name = (fs::temp_directory_path() / "mizan-files-XXXXXX").string();
    root_ = ::mkdtemp(name.data());
  }
  ~Files() override {
    std::error_code ignored;
    fs::remove_all(root_, ignored);
  }
  void put(const std::string& name, std::string_view text) {
    fs::create_directories((root_ / name).parent_path());
    std::ofstream(root_ / name, std::ios::binary) << text;
  }
  std::vector<std::string> lines(std::string_view text, std::size_t bytes_max, std::string too_long = "(long)") {
    put("lines", text);
    const int descriptor = ::open((root_ / "lines").c_str(), O_RDONLY);
    LineReader reader(descriptor, bytes_max);
    std::vector<std::string> found;
    while (reader.next()) found.push_back(reader.too_long() ? too_long : std::string(reader.line()));
    EXPECT_TRUE(reader.failed().empty());
    ::close(descriptor);
    return found;
  }
  fs::path root_;
};

TEST_F(Files, RulesAreSortedByPathWithForwardSlashes) {
  put("z.mizan", "z");
  put("b/a.mizan", "ba");
  put("a.mizan", "a");
  put("a/cases/x.json", "{}");
  put("tables/t.csv", "t");
  put("lex/l.lex", "l");
  const auto sources = read_rules(root_);
  ASSERT_TRUE(sources.has_value());
  std::vector<std::string> names;
  for (const dsl::Source& source : *sources) names.push_back(source.name);
  EXPECT_EQ(names, (std::vector<std::string>{"a.mizan", "a/cases/x.json", "b/a.mizan", "lex/l.lex", "tables/t.csv",
                                             "z.mizan"}));
  EXPECT_EQ(sources->at(2).text, "ba");
}

TEST_F(Files, WhatHasChangedSinceItWasReadIsTold) {
  put("a.mizan", "a");
  put("b.mizan", "b");
  put("c.mizan", "c");
  const auto sources = read_rules(root_);
  ASSERT_TRUE(sources.has_value());
  EXPECT_EQ(changed_since(root_, *sources, std::array<std::size_t, 3>{0, 1, 2}), std::nullopt);
  put("b.mizan", "b, by someone else");
  EXPECT_EQ(changed_since(root_, *sources, std::array<std::size_t, 3>{0, 1, 2}), root_ / "b.mizan");
  EXPECT_EQ(changed_since(root_, *sources, std::array<std::size_t, 2>{0, 2}), std::nullopt);  // not asked for
  fs::remove(root_ / "c.mizan");
  EXPECT_EQ(changed_since(root_, *sources, std::array<std::size_t, 2>{0, 2}), root_ / "c.mizan");
}

TEST_F(Files, OtherFilesAreLeftOut) {
  put("a.mizan", "a");
  put("README.md", "no");
  put(".hidden.mizan", "no");
  put(".git/x.mizan", "no");
  put("a.mizan~", "no");
  fs::create_directory_symlink(root_, root_ / "loop");
  const auto sources = read_rules(root_);
  ASSERT_TRUE(sources.has_value());
  EXPECT_EQ(sources->size(), 1U);
}

TEST_F(Files, WhatIsWrongWithADirectoryIsSaid) {
  EXPECT_EQ(read_rules(root_ / "nowhere").error().kind, Kind::not_found);
  EXPECT_EQ(read_rules(root_).error().kind, Kind::no_rules);
  put("a.mizan", "a");
  EXPECT_EQ(read_rules(root_ / "a.mizan").error().kind, Kind::not_a_directory);
  put("b\\c.mizan", "b");
  EXPECT_EQ(read_rules(root_).error().kind, Kind::odd_name);
}

TEST_F(Files, LimitsHoldFromBothSides) {
  put("a.mizan", "12345");
  put("b.mizan", "12345");
  EXPECT_TRUE(
      read_rules(root_, {.file_bytes = 5, .total_bytes = 10, .files = 2, .entries = 2, .depth = 1}).has_value());
  EXPECT_EQ(read_rules(root_, {.file_bytes = 4}).error().kind, Kind::too_large);
  EXPECT_EQ(read_rules(root_, {.total_bytes = 9}).error().kind, Kind::too_large);
  EXPECT_EQ(read_rules(root_, {.files = 1}).error().kind, Kind::too_many_files);
  EXPECT_EQ(read_rules(root_, {.entries = 1}).error().kind, Kind::too_many_files);
}

TEST_F(Files, DepthIsBounded) {
  put("a/b/c.mizan", "c");
  EXPECT_TRUE(read_rules(root_, {.depth = 3}).has_value());
  EXPECT_EQ(read_rules(root_, {.depth = 2}).error().kind, Kind::no_rules);
}

TEST_F(Files, ReadsAFileWhole) {
  const std::string bytes("a\0b\r\n\xFF", 6);
  put("x", bytes);
  EXPECT_EQ(read_file(root_ / "x", 6).value(), bytes);
  EXPECT_EQ(read_file(root_ / "x", 5).error().kind, Kind::too_large);
  EXPECT_EQ(read_file(root_ / "none", 5).error().kind, Kind::not_found);
  EXPECT_EQ(read_file(root_ / "x" / "y", 5).error().kind, Kind::not_found);
  EXPECT_EQ(read_file(root_, 5).error().kind, Kind::not_a_file);
}

TEST_F(Files, ADeviceWithoutAnEndStopsAtTheLimit) {
  EXPECT_EQ(read_file("/dev/zero", 100'000).error().kind, Kind::too_large);
}

TEST_F(Files, WritesAFileWholeOrNotAtAll) {
  put("x", "old");
  ASSERT_TRUE(write_file(root_ / "x", "new").has_value());
  EXPECT_EQ(read_file(root_ / "x", 100).value(), "new");
  EXPECT_EQ(write_file(root_ / "nowhere" / "x", "new").error().kind, Kind::not_writable);
  fs::create_directory(root_ / "directory");
  EXPECT_EQ(write_file(root_ / "directory", "new").error().kind, Kind::not_writable);
  // Nothing is left behind.
  EXPECT_EQ(std::distance(fs::directory_iterator(root_), fs::directory_iterator()), 2);
}

TEST_F(Files, WhatIsWrittenToALinkGoesWhereItPoints) {
  put("x", "old");
  fs::create_symlink("x", root_ / "link");
  ASSERT_TRUE(write_file(root_ / "link", "new").has_value());
  EXPECT_TRUE(fs::is_symlink(root_ / "link"));
  EXPECT_EQ(read_file(root_ / "x", 100).value(), "new");
  fs::create_symlink("later", root_ / "dangling");
  ASSERT_TRUE(write_file(root_ / "dangling", "new").has_value());
  EXPECT_EQ(read_file(root_ / "later", 100).value(), "new");
}

TEST_F(Files, ADeviceIsWrittenIntoAndNotReplaced) {
  ASSERT_TRUE(write_file("/dev/null", "new").has_value());
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
  EXPECT_EQ(write_file("/dev/full", "new").error().kind, Kind::not_writable);
  EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(Files, AWrittenFileHasTheUsualPermissions) {
  const mode_t before = ::umask(027);
  ASSERT_TRUE(write_file(root_ / "x", "new").has_value());
  ::umask(before);
  struct stat status {};
  ASSERT_EQ(::stat((root_ / "x").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0640U);
}

TEST_F(Files, EveryErrorHasACodeAndASentence) {
  std::vector<std::string> codes;
  for (int kind = 0; kind <= static_cast<int>(Kind::odd_name); ++kind) {
    const FileError error{static_cast<Kind>(kind), "x", "d"};
    codes.push_back(code(error));
    EXPECT_FALSE(sentence(error).fr.empty());
    EXPECT_FALSE(sentence(error).en.empty());
    EXPECT_FALSE(sentence(error).ar.empty());
  }
  EXPECT_EQ(codes.front(), "F001");
  EXPECT_EQ(codes.back(), "F009");
}

TEST_F(Files, ByteCountsReadWell) {
  EXPECT_EQ(byte_count(std::size_t{4} << 20), "4 MiB");
  EXPECT_EQ(byte_count(512 * 1024), "512 KiB");
  EXPECT_EQ(byte_count(100), "100 B");
}

using Lines = std::vector<std::string>;

TEST_F(Files, LinesEndInTheUsualWays) {
  EXPECT_EQ(lines("a\nb\r\n\nc", 10), (Lines{"a", "b", "", "c"}));
  EXPECT_EQ(lines("a\n", 10), (Lines{"a"}));
  EXPECT_EQ(lines("", 10), Lines{});
  EXPECT_EQ(lines("\n", 10), (Lines{""}));
}

TEST_F(Files, ALongLineIsSkippedAndTold) {
  EXPECT_EQ(lines("12345\n123456\n1", 5), (Lines{"12345", "(long)", "1"}));
  EXPECT_EQ(lines("12345\r\n123456\r\n", 5), (Lines{"12345", "(long)"}));
  const std::string large(300'000, 'x');
  EXPECT_EQ(lines(large + "\nshort\n", 5), (Lines{"(long)", "short"}));
}

TEST_F(Files, LinesCrossTheBlocksTheyAreReadIn) {
  const std::string long_line(150'000, 'y');
  EXPECT_EQ(lines(long_line + "\n" + long_line + "\n", 200'000), (Lines{long_line, long_line}));
}

TEST(LineReader, AnErrorIsNoEnd) {
  LineReader reader(-1, 10);
  EXPECT_FALSE(reader.next());
  EXPECT_FALSE(reader.failed().empty());
}

// FIPS 180-4 gives the first two, the third is its example of two blocks.
TEST(Digest, OfKnownTexts) {
  EXPECT_EQ(sha256(""), "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "sha256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(SealedProgram, IsReadAsItWasWritten) {
  const std::string content("a\n\0b", 4);
  const std::string file = seal_program(content);
  const auto opened = unseal_program(file);
  ASSERT_TRUE(opened.has_value());
  EXPECT_EQ(opened->content, content);
  EXPECT_EQ(opened->digest, sha256(content));
  EXPECT_TRUE(unseal_program(seal_program("")).has_value());
}

TEST(SealedProgram, AnyChangedByteIsRefused) {
  const std::string file = seal_program("content");
  for (std::size_t i = 0; i < file.size(); ++i) {
    for (const int bit : {1, 0x20, 0x80}) {
      std::string changed = file;
      changed[i] = static_cast<char>(changed[i] ^ bit);
      EXPECT_FALSE(unseal_program(changed).has_value()) << i;
    }
    EXPECT_FALSE(unseal_program(file.substr(0, i)).has_value()) << i;
  }
  EXPECT_FALSE(unseal_program(file + "x").has_value());
}

}  // namespace
}  // namespace mizan::adapters
