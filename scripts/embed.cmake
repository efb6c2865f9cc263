# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
# Writes OUT: an array VARIABLE of {name without folder and extension, text} of FILES.
set(body "")
foreach(file ${FILES})
  get_filename_component(name ${file} NAME_WE)
  file(READ ${file} text)
  string(APPEND body "    {\"${name}\", R\"~~~~(${text})~~~~\"},\n")
endforeach()
file(WRITE ${OUT}
     "// Generated from ${VARIABLE}'s source files; do not edit.\n"
     "static constexpr std::pair<std::string_view, std::string_view> ${VARIABLE}[] = {\n"
     "${body}};\n")
