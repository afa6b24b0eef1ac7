{
  "targets": [
    {
      "target_name": "bsd-sockets",
      "include_dirs": ["native", "<!(node -p \"require('node-addon-api').include_dir\")"],
      "defines": ["NAPI_VERSION=8", "NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED"],
      "sources": [
        "native/addon.cc",
        "native/common/args.cc",
        "native/common/array.cc",
        "native/common/format.cc",
        "native/common/header.cc",
        "native/common/stream.cc"
      ],
      "conditions": [
        ["OS!='win'", {
          "sources": [
            "native/posix/arpa_inet.cc",
            "native/posix/c.cc",
            "native/posix/errno.cc",
            "native/posix/fcntl.cc",
            "native/posix/netinet_in.cc",
            "native/posix/netinet_tcp.cc",
            "native/posix/process/exec_state.cc",
            "native/posix/process/handlers.cc",
            "native/posix/process/heap_fork.cc",
            "native/posix/process/natural_end.cc",
            "native/posix/signal.cc",
            "native/posix/spawn.cc",
            "native/posix/stdio.cc",
            "native/posix/stdlib.cc",
            "native/posix/string.cc",
            "native/posix/strings.cc",
            "native/posix/sys_select.cc",
            "native/posix/sys_socket.cc",
            "native/posix/sys_time.cc",
            "native/posix/sys_un.cc",
            "native/posix/sys_wait.cc",
            "native/posix/unistd.cc"
          ],
          "cflags": ["-Wall", "-Wextra", "-fvisibility=hidden"],
          "cflags_cc": ["-std=c++17", "-fvisibility-inlines-hidden"],
          "xcode_settings": {
            "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
            "GCC_SYMBOLS_PRIVATE_EXTERN": "YES"
          }
        }]
      ]
    }
  ]
}
