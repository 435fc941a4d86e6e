#pragma once

#include <string>

#include "engine/model/vocabulary.hpp"

namespace mizan::adapters {

/// Why a file or a directory could not be used. Codes are stable and never reused.
struct FileError {
  enum class Kind : unsigned char {
    not_found,        ///< F001
    not_readable,     ///< F002, `detail`: the system's reason
    not_a_file,       ///< F003
    not_a_directory,  ///< F004
    too_large,        ///< F005, `detail`: the limit
    too_many_files,   ///< F006, `detail`: the limit
    not_writable,     ///< F007, `detail`: the system's reason
    no_rules,         ///< F008: a directory without a single `*.mizan`
    odd_name,         ///< F009: a name that does not mean the same on every system
    no_dossiers,      ///< F010: a batch without a line
  };
  Kind kind = Kind::not_readable;
  std::string path;
  std::string detail;
};

[[nodiscard]] std::string code(const FileError& error);
/// One sentence without the path, which stands before it, and without the code.
[[nodiscard]] engine::Translated sentence(const FileError& error);

}  // namespace mizan::adapters
