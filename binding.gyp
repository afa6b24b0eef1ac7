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
        "native/common/stream.cc",
        "native/c/c.cc",
        "native/c/errno.cc",
        "native/c/stdio.cc",
        "native/c/stdlib.cc",
        "native/c/string.cc",
        "native/posix/arpa_inet.cc",
        "native/posix/fcntl.cc",
        "native/posix/netinet_in.cc",
        "native/posix/netinet_tcp.cc",
        "native/posix/signal.cc",
        "native/posix/spawn.cc",
        "native/posix/strings.cc",
        "native/posix/sys_select.cc",
        "native/posix/sys_socket.cc",
        "native/posix/sys_time.cc",
        "native/posix/sys_un.cc",
        "native/posix/sys_wait.cc",
        "native/posix/unistd.cc",
        "native/winsock/last_error.cc",
        "native/winsock/startup.cc",
        "native/winsock/windows.cc",
        "native/winsock/windows_process.cc",
        "native/winsock/winsock2.cc",
        "native/winsock/winsock2_options.cc",
        "native/winsock/winsock2_select.cc",
        "native/winsock/winsock2_text.cc",
        "native/winsock/ws2tcpip.cc"
      ],
      "conditions": [
        ["OS!='win'", {
          "include_dirs": ["native/unix"],
          "sources": [
            "native/unix/process/exec_state.cc",
            "native/unix/process/handlers.cc",
            "native/unix/process/heap_fork.cc",
            "native/unix/process/natural_end.cc",
            "native/unix/stdio.cc",
            "native/unix/winsock_platform.cc",
            "native/unix/ws/address_strings.cc",
            "native/unix/ws/addresses.cc",
            "native/unix/ws/addrinfo.cc",
            "native/unix/ws/command_line.cc",
            "native/unix/ws/duplicate.cc",
            "native/unix/ws/errors.cc",
            "native/unix/ws/handles.cc",
            "native/unix/ws/ioctl.cc",
            "native/unix/ws/last_error.cc",
            "native/unix/ws/options.cc",
            "native/unix/ws/poll.cc",
            "native/unix/ws/process.cc",
            "native/unix/ws/processes.cc",
            "native/unix/ws/program.cc",
            "native/unix/ws/select.cc",
            "native/unix/ws/sockets.cc",
            "native/unix/ws/startup.cc",
            "native/unix/ws/time.cc",
            "native/unix/ws/transfer.cc"
          ],
          "cflags": ["-Wall", "-Wextra", "-fvisibility=hidden"],
          "cflags_cc": ["-std=c++17", "-fvisibility-inlines-hidden"],
          "xcode_settings": {
            "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
            "GCC_SYMBOLS_PRIVATE_EXTERN": "YES"
          }
        }, {
          "include_dirs": ["native/win32"],
          "sources": [
            "native/win32/addresses.cc",
            "native/win32/children.cc",
            "native/win32/command_line.cc",
            "native/win32/crt_stdio.cc",
            "native/win32/descriptors.cc",
            "native/win32/errors.cc",
            "native/win32/fcntl.cc",
            "native/win32/files.cc",
            "native/win32/messages.cc",
            "native/win32/options.cc",
            "native/win32/process.cc",
            "native/win32/program.cc",
            "native/win32/select.cc",
            "native/win32/signals.cc",
            "native/win32/sockets.cc",
            "native/win32/spawn.cc",
            "native/win32/spawn_actions.cc",
            "native/win32/stdio.cc",
            "native/win32/strings.cc",
            "native/win32/transfer.cc",
            "native/win32/unistd.cc",
            "native/win32/unsupported.cc",
            "native/win32/utf16.cc",
            "native/win32/wait.cc",
            "native/win32/winsock_start.cc",
            "native/win32/ws.cc",
            "native/win32/ws_process.cc"
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
