# -DSANITIZE=ON: AddressSanitizer and UndefinedBehaviorSanitizer. Node has to start with the runtime preloaded; see CONTRIBUTING.md.
option(SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

function(sanitize target)
  if(NOT SANITIZE)
    return()
  endif()
  set(flags -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_compile_options(${target} PRIVATE ${flags})
  target_link_options(${target} PRIVATE ${flags})
endfunction()
