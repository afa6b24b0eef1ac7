// Generated from native/tables by scripts/generate.mjs. Do not edit.
#pragma once

#include "common/header.h"

void ExportArpaInet(Header& header);
void ExportC(Header& header);
void ExportErrno(Header& header);
void ExportFcntl(Header& header);
void ExportNetinetIn(Header& header);
void ExportNetinetTcp(Header& header);
void ExportSignal(Header& header);
void ExportSpawn(Header& header);
void ExportStddef(Header& header);
void ExportStdio(Header& header);
void ExportStdlib(Header& header);
void ExportString(Header& header);
void ExportStrings(Header& header);
void ExportSysSelect(Header& header);
void ExportSysSocket(Header& header);
void ExportSysTime(Header& header);
void ExportSysTypes(Header& header);
void ExportSysUn(Header& header);
void ExportSysWait(Header& header);
void ExportUnistd(Header& header);
void ExportWindows(Header& header);
void ExportWinsock2(Header& header);
void ExportWs2tcpip(Header& header);

struct HeaderRow {
  const char* name;
  void (*fill)(Header&);
};
// clang-format off
inline constexpr HeaderRow kHeaders[] = {
    {"arpa/inet", ExportArpaInet},
    {"c", ExportC},
    {"errno", ExportErrno},
    {"fcntl", ExportFcntl},
    {"netinet/in", ExportNetinetIn},
    {"netinet/tcp", ExportNetinetTcp},
    {"signal", ExportSignal},
    {"spawn", ExportSpawn},
    {"stddef", ExportStddef},
    {"stdio", ExportStdio},
    {"stdlib", ExportStdlib},
    {"string", ExportString},
    {"strings", ExportStrings},
    {"sys/select", ExportSysSelect},
    {"sys/socket", ExportSysSocket},
    {"sys/time", ExportSysTime},
    {"sys/types", ExportSysTypes},
    {"sys/un", ExportSysUn},
    {"sys/wait", ExportSysWait},
    {"unistd", ExportUnistd},
    {"windows", ExportWindows},
    {"winsock2", ExportWinsock2},
    {"ws2tcpip", ExportWs2tcpip},
};
// clang-format on
