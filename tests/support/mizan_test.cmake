# mizan_test(NAME files… LIBS libraries…): one test executable, linked with GoogleTest's main.
#
# Tests are discovered when CTest runs and not while building, so that a build never executes what it has just built
# (a sanitizer build on a busy machine would time out), and each TEST is its own CTest name.
function(mizan_test NAME)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LIBS")
  add_executable(${NAME} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${NAME} PRIVATE ${ARG_LIBS} mizan_options GTest::gtest_main)
  target_compile_definitions(${NAME} PRIVATE MIZAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  gtest_discover_tests(${NAME} DISCOVERY_MODE PRE_TEST)
endfunction()
