# Writes OUTPUT, a C++ source with the text of every page in FOLDER as it stands, in the order of their codes.
file(GLOB pages ${FOLDER}/*.txt)
list(SORT pages)
set(rows "")
foreach(page IN LISTS pages)
  get_filename_component(code ${page} NAME_WE)
  file(READ ${page} text)
  string(FIND "${text}" ")PAGE\"" end)
  if(NOT end EQUAL -1)
    message(FATAL_ERROR "${page} holds what ends a raw string")
  endif()
  string(APPEND rows "    {\"${code}\", R\"PAGE(${text})PAGE\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"adapters/code_pages/page_texts.hpp\"

namespace mizan::adapters {

std::span<const PageText> page_texts() {
  static constexpr PageText texts[] = {
${rows}  };
  return texts;
}

}  // namespace mizan::adapters
")
