#include "adapters/files/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <utility>

namespace mizan::adapters {
namespace {

using Kind = FileError::Kind;

std::string reason(int error) { return std::generic_category().message(error); }

/// Closes when it goes out of scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int number() const { return number_; }
  /// Some file systems report a lost write only here.
  [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

FileError open_error(int error, const std::filesystem::path& path) {
  if (error == ENOENT || error == ENOTDIR) return {Kind::not_found, path.string(), {}};
  return {Kind::not_readable, path.string(), reason(error)};
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// The permissions that a new file gets, which `mkstemp` narrows to the owner's.
mode_t usual_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

/// Where a link points in the end, also where nothing is yet; a circle of links ends at one of them.
std::filesystem::path followed(std::filesystem::path path) {
  std::error_code no_link;
  for (int links = 0; links < 40; ++links) {
    const std::filesystem::path target = std::filesystem::read_symlink(path, no_link);
    if (no_link) return path;
    path = path.parent_path() / target;
  }
  return path;
}

}  // namespace

std::expected<std::string, FileError> read_descriptor(int descriptor, std::size_t bytes_max, std::string_view name) {
  std::string bytes;
  std::array<char, 65536> block{};
  for (;;) {
    const ssize_t count = ::read(descriptor, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::unexpected(FileError{Kind::not_readable, std::string(name), reason(errno)});
    if (count == 0) return bytes;
    bytes.append(block.data(), static_cast<std::size_t>(count));
    if (bytes.size() > bytes_max) {
      return std::unexpected(FileError{Kind::too_large, std::string(name), byte_count(bytes_max)});
    }
  }
}

std::expected<std::string, FileError> read_file(const std::filesystem::path& path, std::size_t bytes_max) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) return std::unexpected(open_error(errno, path));
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return std::unexpected(open_error(errno, path));
  if (S_ISDIR(status.st_mode)) return std::unexpected(FileError{Kind::not_a_file, path.string(), {}});
  if (S_ISREG(status.st_mode) && static_cast<std::uintmax_t>(status.st_size) > bytes_max) {
    return std::unexpected(FileError{Kind::too_large, path.string(), byte_count(bytes_max)});
  }
  return read_descriptor(file.number(), bytes_max, path.string());
}

std::expected<void, FileError> write_file(const std::filesystem::path& named, std::string_view bytes) {
  const auto failed = [&](int error) {
    return std::unexpected(FileError{Kind::not_writable, named.string(), reason(error)});
  };
  // What a link points to is replaced, and not the link; what is no file (a device, a pipe) is written into.
  const std::filesystem::path path = followed(named);
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) {
    Descriptor stream(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (stream.number() < 0 || !write_all(stream.number(), bytes) || !stream.close()) return failed(errno);
    return {};
  }
  std::string temporary = path.string() + ".XXXXXX";
  Descriptor file(::mkstemp(temporary.data()));
  if (file.number() < 0) return failed(errno);
  const bool written = write_all(file.number(), bytes) && ::fchmod(file.number(), usual_mode()) == 0 &&
                       ::fsync(file.number()) == 0 && file.close() && ::rename(temporary.c_str(), path.c_str()) == 0;
  if (!written) {
    const int error = errno;
    ::unlink(temporary.c_str());
    return failed(error);
  }
  // The new name is durable only when its directory is; one that cannot be synced (some network mounts) is not an
  // error.
  const std::filesystem::path directory = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  const Descriptor parent(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (parent.number() >= 0) ::fsync(parent.number());
  return {};
}

std::string byte_count(std::size_t bytes) {
  constexpr std::size_t mebibyte = 1024 * 1024;
  if (bytes >= mebibyte && bytes % mebibyte == 0) return std::to_string(bytes / mebibyte) + " MiB";
  if (bytes >= 1024 && bytes % 1024 == 0) return std::to_string(bytes / 1024) + " KiB";
  return std::to_string(bytes) + " B";
}

}  // namespace mizan::adapters
