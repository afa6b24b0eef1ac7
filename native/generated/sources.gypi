# Generated from native/tables by scripts/generate.mjs. Do not edit.
{
  "sources": [
    "arpa_inet.cc",
    "c.cc",
    "errno.cc",
    "fcntl.cc",
    "netinet_in.cc",
    "netinet_tcp.cc",
    "signal.cc",
    "spawn.cc",
    "stddef.cc",
    "stdio.cc",
    "stdlib.cc",
    "string.cc",
    "strings.cc",
    "sys_select.cc",
    "sys_socket.cc",
    "sys_time.cc",
    "sys_types.cc",
    "sys_un.cc",
    "sys_wait.cc",
    "unistd.cc",
    "windows.cc",
    "winsock2.cc",
    "ws2tcpip.cc"
  ]
}
