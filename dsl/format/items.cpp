#include "dsl/format/items.hpp"

#include <algorithm>
#include <string_view>

#include "dsl/format/landmarks.hpp"
#include "dsl/message_words.hpp"
#include "dsl/utf8.hpp"

namespace mizan::dsl::formatting {
namespace {

class Itemizer {
 public:
  Itemizer(const Sources& sources, const syntax::File& file, Surface surface)
      : text_(sources[file.source].text),
        words_(all_words(sources, file)),
        landmarks_(landmarks(file)),
        surface_(surface),
        keeps_(surface == file.surface) {}

  Items read(const Tokens& tokens) {
    std::size_t end = text_.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (const Token& token : tokens.tokens) {
      between(end, token.begin);
      if (token.kind == TokenKind::end) break;
      add(token);
      end = token.end;
    }
    return std::move(items_);
  }

 private:
  // White space and comments.
  void between(std::size_t begin, std::size_t end) {
    while (begin < end) {
      const char c = text_[begin];
      if (c == '/') {
        const std::size_t stop = std::min(text_.find('\n', begin), end);
        Item comment;
        comment.text = text_.substr(begin, stop - begin);
        while (comment.text.ends_with(' ') || comment.text.ends_with('\t') || comment.text.ends_with('\r')) {
          comment.text.pop_back();
        }
        push(std::move(comment));
        begin = stop;
        continue;
      }
      if (c == '\n') {
        ++breaks_;
        blanks_ = 0;
        column_ = 0;
      } else {
        ++blanks_;
        ++column_;
      }
      ++begin;
    }
  }

  void add(const Token& token) {
    Item item;
    item.kind = token.kind;
    while (word_ < words_.size() && words_[word_].span.begin < token.begin) ++word_;
    item.text = spelled(token);
    if (word_ < words_.size() && words_[word_].span.begin == token.begin) item.word = words_[word_].keyword;
    item.starts = std::ranges::binary_search(landmarks_.starts, token.begin);
    item.nested = std::ranges::binary_search(landmarks_.nested, token.begin);
    item.object = std::ranges::binary_search(landmarks_.objects, token.begin);
    push(std::move(item));
    advance(text_.substr(token.begin, token.end - token.begin));
  }

  // With the words in it, which are itself or stand within a text.
  [[nodiscard]] std::string spelled(const Token& token) const {
    std::string spelled;
    std::size_t at = token.begin;
    for (std::size_t i = word_; !keeps_ && i < words_.size() && words_[i].span.end <= token.end; ++i) {
      spelled += text_.substr(at, words_[i].span.begin - at);
      spelled += spelling(words_[i].keyword, surface_);
      at = words_[i].span.end;
    }
    spelled += text_.substr(at, token.end - at);
    return spelled;
  }

  void advance(std::string_view written) {
    for (const char c : written) column_ += utf8::is_continuation(c) ? 0 : 1;
  }

  void push(Item item) {
    item.breaks = breaks_;
    item.blanks = blanks_;
    item.column = column_;
    breaks_ = 0;
    blanks_ = 0;
    items_.push_back(std::move(item));
  }

  std::string_view text_;
  syntax::Words words_;
  Landmarks landmarks_;
  Surface surface_;
  bool keeps_;
  std::size_t word_ = 0;
  std::uint32_t breaks_ = 0;
  std::uint32_t blanks_ = 0;
  std::uint32_t column_ = 0;
  Items items_;
};

}  // namespace

Items items(const Sources& sources, const syntax::File& file, const Tokens& tokens, Surface surface) {
  return Itemizer(sources, file, surface).read(tokens);
}

}  // namespace mizan::dsl::formatting
