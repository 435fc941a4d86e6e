# mizan_fuzzer(NAME files… LIBS libraries… CORPUS directories…): a function `LLVMFuzzerTestOneInput`, in two uses. With
# MIZAN_FUZZ (Clang) it is a fuzzer, run by tests/soak; else a test that replays the corpus, so that what was found once is
# run each time, by every compiler.
if(MIZAN_FUZZ)
  add_custom_target(fuzzers)
endif()

function(mizan_fuzzer NAME)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LIBS;CORPUS")
  add_executable(${NAME}_fuzzer ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${NAME}_fuzzer PRIVATE ${ARG_LIBS} mizan_options)
  target_compile_definitions(${NAME}_fuzzer PRIVATE MIZAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  if(MIZAN_FUZZ)
    target_link_options(${NAME}_fuzzer PRIVATE -fsanitize=fuzzer)
    set_target_properties(${NAME}_fuzzer PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/fuzzers)
    add_dependencies(fuzzers ${NAME}_fuzzer)
  else()
    target_sources(${NAME}_fuzzer PRIVATE ${PROJECT_SOURCE_DIR}/tests/fuzz/replay.cpp)
    add_test(NAME fuzz_corpus.${NAME} COMMAND ${NAME}_fuzzer ${ARG_CORPUS})
  endif()
endfunction()
