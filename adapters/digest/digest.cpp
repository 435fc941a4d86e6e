#include "adapters/digest/digest.hpp"

#include <openssl/evp.h>

#include <array>
#include <cstdlib>

namespace mizan::adapters {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, 32> hash{};
  unsigned int size = 0;
  // It fails only where the library is broken or a policy forbids SHA-256; a digest that is not one must not go out.
  if (EVP_Digest(bytes.data(), bytes.size(), hash.data(), &size, EVP_sha256(), nullptr) != 1 || size != hash.size()) {
    std::abort();
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "sha256:";
  for (const unsigned char byte : hash) {
    text += digits[byte >> 4];
    text += digits[byte & 0xF];
  }
  return text;
}

}  // namespace mizan::adapters
