#include "tests/support/second_opinion.hpp"

#include <boost/json/src.hpp>

namespace mizan::test {

bool is_json_elsewhere(std::string_view text) {
  boost::json::parse_options options;
  options.max_depth = 64;  // more than our door lets in
  boost::json::error_code error;
  const boost::json::value value = boost::json::parse({text.data(), text.size()}, error, {}, options);
  return !error;
}

}  // namespace mizan::test
