#pragma once

#include <string>
#include <vector>

namespace mizan::bench {

/// One kind of offer as it reaches an agency: a country, a branch, and the words that such offers are written in.
struct OfferTemplate {
  const char* language;
  const char* country;
  std::vector<const char*> cities;
  const char* currency;
  const char* sector;
  const char* worker_class;
  const char* occupation;
  const char* grade;
  const char* contract_type;
  const char* channel;
  const char* title;
  const char* task;
  std::vector<const char*> employers;
  const char* period;  ///< of the wage
  int wage_least;
  int wage_most;
  std::vector<const char*> sentences;  ///< of the text; `%city`, `%employer`, `%posts` and `%wage` are filled in
  const char* complaint;
};
[[nodiscard]] const std::vector<OfferTemplate>& offer_templates();

/// Sentences that say that the worker pays, or that the passport is kept, by language.
[[nodiscard]] const std::vector<const char*>& fee_sentences(const std::string& language);
[[nodiscard]] const std::vector<const char*>& passport_sentences(const std::string& language);
/// Sentences that deny it, and fill a text.
[[nodiscard]] const std::vector<const char*>& fair_sentences(const std::string& language);

}  // namespace mizan::bench
