# The import library of node.exe, for MinGW: it tells the linker that Node-API's functions are in the program that loads the
# addon. (With MSVC cmake-js and node-gyp have a node.lib of their own.)

# Writes every name of node-api-headers' definition files into one file that dlltool can read.
function(write_node_def file)
  ask_node(definitions "Object.values(require('node-api-headers').def_paths).join(';')")
  set(names)
  foreach(definition ${definitions})
    file(STRINGS "${definition}" lines REGEX "^ *(napi|node_api)_")
    list(APPEND names ${lines})
  endforeach()
  list(REMOVE_DUPLICATES names)
  list(JOIN names "\n" exports)
  file(WRITE "${file}" "NAME node.exe\nEXPORTS\n${exports}\n")
endfunction()

function(link_node target)
  set(definition "${CMAKE_BINARY_DIR}/node.def")
  set(library "${CMAKE_BINARY_DIR}/libnode.a")
  write_node_def("${definition}")
  execute_process(COMMAND "${CMAKE_DLLTOOL}" -d "${definition}" -l "${library}" COMMAND_ERROR_IS_FATAL ANY)
  target_link_libraries(${target} PRIVATE "${library}")
endfunction()
