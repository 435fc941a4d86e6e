#include "dsl/message_pieces.hpp"

#include <algorithm>

namespace mizan::dsl {
namespace {

/// The brace that closes the one at `at`, or the end; a `match` in between has its own.
std::size_t closing(std::string_view raw, std::size_t at) {
  int open = 0;
  for (; at < raw.size(); ++at) {
    if (raw[at] == '{') ++open;
    if (raw[at] == '}' && --open == 0) break;
  }
  return at;
}

std::size_t end_of_escape(std::string_view raw, std::size_t at) {
  const std::size_t end = std::min(at + 2, raw.size());
  if (end - at < 2 || raw[at + 1] != 'u') return end;
  return std::min(raw.find('}', at), raw.size() - 1) + 1;
}

}  // namespace

std::vector<MessagePiece> cut_message(std::string_view raw) {
  using Kind = MessagePiece::Kind;
  std::vector<MessagePiece> pieces;
  const auto plain = [&](std::size_t begin, std::size_t end) {
    if (!pieces.empty() && pieces.back().kind == Kind::plain && pieces.back().end == begin) {
      pieces.back().end = end;
    } else {
      pieces.push_back({Kind::plain, begin, end});
    }
  };
  std::size_t at = 0;
  while (at < raw.size()) {
    if (raw[at] == '\\') {
      const std::size_t end = end_of_escape(raw, at);
      plain(at, end);
      at = end;
    } else if (raw[at] != '{') {
      plain(at, at + 1);
      ++at;
    } else if (at + 1 < raw.size() && raw[at + 1] == '{') {
      plain(at, at + 1);
      at += 2;
    } else if (const std::size_t close = closing(raw, at); close == raw.size()) {
      pieces.push_back({Kind::unclosed, at, close});
      at = close;
    } else {
      pieces.push_back({Kind::hole, at + 1, close});
      at = close + 1;
    }
  }
  return pieces;
}

}  // namespace mizan::dsl
