{
  "targets": [
    {
      "target_name": "bsd-sockets",
      "includes": ["native/generated/sources.gypi"],
      "include_dirs": ["native", "<!(node -p \"require('node-addon-api').include_dir\")"],
      "defines": ["NAPI_VERSION=8", "NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED"],
      "sources": [
        "native/addon.cc",
        "native/common/args.cc",
        "native/common/array.cc",
        "native/common/call.cc",
        "native/common/format.cc",
        "native/common/header.cc",
        "native/common/parameters.cc",
        "native/common/show.cc",
        "native/common/stream.cc",
        "native/common/watch.cc",
        "native/bindings/winsock/last_error.cc",
        "native/bindings/winsock/startup.cc"
      ],
      "conditions": [
        ["OS!='win'", {
          "sources": [
            "native/platform/unix/library.cc",
            "native/platform/unix/posix/option_memory.cc",
            "native/platform/unix/process/exec_state.cc",
            "native/platform/unix/process/handlers.cc",
            "native/platform/unix/process/heap_fork.cc",
            "native/platform/unix/process/natural_end.cc",
            "native/platform/unix/posix/stdio.cc",
            "native/platform/unix/winsock/identity.cc",
            "native/platform/unix/winsock/address_strings.cc",
            "native/platform/unix/winsock/addresses.cc",
            "native/platform/unix/winsock/addrinfo.cc",
            "native/platform/unix/winsock/command_line.cc",
            "native/platform/unix/winsock/duplicate.cc",
            "native/platform/unix/winsock/errors.cc",
            "native/platform/unix/winsock/handles.cc",
            "native/platform/unix/winsock/ioctl.cc",
            "native/platform/unix/winsock/last_error.cc",
            "native/platform/unix/winsock/options.cc",
            "native/platform/unix/winsock/poll.cc",
            "native/platform/unix/winsock/process.cc",
            "native/platform/unix/winsock/processes.cc",
            "native/platform/unix/winsock/program.cc",
            "native/platform/unix/winsock/select.cc",
            "native/platform/unix/winsock/sockets.cc",
            "native/platform/unix/winsock/startup.cc",
            "native/platform/unix/winsock/time.cc",
            "native/platform/unix/winsock/transfer.cc"
          ],
          "cflags": ["-Wall", "-Wextra", "-fvisibility=hidden"],
          "cflags_cc": ["-std=c++17", "-fvisibility-inlines-hidden"],
          "xcode_settings": {
            "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
            "GCC_SYMBOLS_PRIVATE_EXTERN": "YES"
          }
        }, {
          "sources": [
            "native/platform/windows/posix/addresses.cc",
            "native/platform/windows/posix/children.cc",
            "native/platform/windows/posix/command_line.cc",
            "native/platform/windows/posix/crt_stdio.cc",
            "native/platform/windows/posix/descriptors.cc",
            "native/platform/windows/posix/errors.cc",
            "native/platform/windows/posix/fcntl.cc",
            "native/platform/windows/posix/files.cc",
            "native/platform/windows/library.cc",
            "native/platform/windows/posix/messages.cc",
            "native/platform/windows/posix/option_memory.cc",
            "native/platform/windows/posix/options.cc",
            "native/platform/windows/posix/process.cc",
            "native/platform/windows/posix/program.cc",
            "native/platform/windows/posix/select.cc",
            "native/platform/windows/posix/signals.cc",
            "native/platform/windows/posix/sockets.cc",
            "native/platform/windows/posix/spawn.cc",
            "native/platform/windows/posix/spawn_actions.cc",
            "native/platform/windows/posix/stdio.cc",
            "native/platform/windows/posix/strings.cc",
            "native/platform/windows/posix/transfer.cc",
            "native/platform/windows/posix/unistd.cc",
            "native/platform/windows/posix/unsupported.cc",
            "native/platform/windows/utf16.cc",
            "native/platform/windows/posix/wait.cc",
            "native/platform/windows/posix/network.cc",
            "native/platform/windows/winsock/sockets.cc",
            "native/platform/windows/winsock/process.cc"
          ],
          "defines": ["UNICODE", "_UNICODE", "WIN32_LEAN_AND_MEAN", "NOMINMAX", "NOGDI", "_WIN32_WINNT=0x0A00",
                      "_WINSOCK_DEPRECATED_NO_WARNINGS", "_CRT_NONSTDC_NO_WARNINGS", "_CRT_SECURE_NO_WARNINGS"],
          "libraries": ["ws2_32.lib"],
          "msvs_settings": {
            "VCCLCompilerTool": { "LanguageStandard": "stdcpp17", "WarningLevel": 3 }
          }
        }]
      ]
    }
  ]
}
