{
  "targets": [
    {
      "target_name": "bsd-sockets",
      "includes": ["native/generated/sources.gypi"],
      "include_dirs": ["native", "<!(node -p \"require('node-addon-api').include_dir\")"],
      "defines": ["NAPI_VERSION=8", "NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED",
                  "NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS"],
      "sources": [
        "native/addon.cc",
        "native/common/args.cc",
        "native/common/call.cc",
        "native/common/channel.cc",
        "native/common/format.cc",
        "native/common/header.cc",
        "native/common/parameters.cc",
        "native/common/pointers.cc",
        "native/common/show.cc",
        "native/common/stream.cc",
        "native/common/tagged.cc",
        "native/common/watch.cc",
        "native/bindings/posix/show.cc",
        "native/bindings/winsock/show.cc",
        "native/bindings/winsock/startup.cc"
      ],
      "conditions": [
        ["OS!='win'", {
          "sources": [
            "native/platform/unix/library.cc",
            "native/platform/unix/posix/option_memory.cc",
            "native/platform/unix/posix/stdio.cc",
            "native/platform/unix/process/exec_state.cc",
            "native/platform/unix/process/handlers.cc",
            "native/platform/unix/process/heap_fork.cc",
            "native/platform/unix/process/natural_end.cc",
            "native/platform/unix/process/open_files.cc",
            "native/platform/unix/process/own_descriptors.cc",
            "native/platform/unix/winsock/last_error.cc",
            "native/platform/unix/winsock/processes/command_line_to_argv.cc",
            "native/platform/unix/winsock/processes/create_process.cc",
            "native/platform/unix/winsock/processes/handles.cc",
            "native/platform/unix/winsock/processes/module.cc",
            "native/platform/unix/winsock/processes/process_handles.cc",
            "native/platform/unix/winsock/sockets/address_strings.cc",
            "native/platform/unix/winsock/sockets/addresses.cc",
            "native/platform/unix/winsock/sockets/addrinfo.cc",
            "native/platform/unix/winsock/sockets/duplicate.cc",
            "native/platform/unix/winsock/sockets/identity.cc",
            "native/platform/unix/winsock/sockets/ioctl.cc",
            "native/platform/unix/winsock/sockets/options.cc",
            "native/platform/unix/winsock/sockets/poll.cc",
            "native/platform/unix/winsock/sockets/select.cc",
            "native/platform/unix/winsock/sockets/sockets.cc",
            "native/platform/unix/winsock/sockets/transfer.cc",
            "native/platform/unix/winsock/startup.cc",
            "native/platform/unix/winsock/time.cc"
          ],
          "cflags": ["-Wall", "-Wextra", "-fvisibility=hidden"],
          "cflags_cc": ["-std=c++17", "-fvisibility-inlines-hidden"],
          "xcode_settings": {
            "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
            "GCC_SYMBOLS_PRIVATE_EXTERN": "YES"
          }
        }, {
          "sources": [
            "native/platform/windows/library.cc",
            "native/platform/windows/posix/descriptors/crt_stdio.cc",
            "native/platform/windows/posix/descriptors/descriptors.cc",
            "native/platform/windows/posix/descriptors/fcntl.cc",
            "native/platform/windows/posix/descriptors/files.cc",
            "native/platform/windows/posix/descriptors/select.cc",
            "native/platform/windows/posix/errors.cc",
            "native/platform/windows/posix/messages.cc",
            "native/platform/windows/posix/processes/argv_to_command_line.cc",
            "native/platform/windows/posix/processes/children.cc",
            "native/platform/windows/posix/processes/executable.cc",
            "native/platform/windows/posix/processes/signals.cc",
            "native/platform/windows/posix/processes/spawn.cc",
            "native/platform/windows/posix/processes/spawn_actions.cc",
            "native/platform/windows/posix/processes/unsupported.cc",
            "native/platform/windows/posix/processes/wait.cc",
            "native/platform/windows/posix/sockets/addresses.cc",
            "native/platform/windows/posix/sockets/network.cc",
            "native/platform/windows/posix/sockets/option_memory.cc",
            "native/platform/windows/posix/sockets/options.cc",
            "native/platform/windows/posix/sockets/sockets.cc",
            "native/platform/windows/posix/sockets/transfer.cc",
            "native/platform/windows/posix/stdio.cc",
            "native/platform/windows/posix/strings.cc",
            "native/platform/windows/posix/unistd.cc",
            "native/platform/windows/utf16.cc",
            "native/platform/windows/winsock/create_process.cc",
            "native/platform/windows/winsock/sockets.cc"
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
