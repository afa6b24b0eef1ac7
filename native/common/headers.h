// One function per C header: it fills in what the header declares. Called when JavaScript first imports the header.
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
void ExportStdio(Header& header);
void ExportStdlib(Header& header);
void ExportString(Header& header);
void ExportStrings(Header& header);
void ExportSysSelect(Header& header);
void ExportSysSocket(Header& header);
void ExportSysTime(Header& header);
void ExportSysUn(Header& header);
void ExportSysWait(Header& header);
void ExportUnistd(Header& header);
void ExportWindows(Header& header);
void ExportWinsock2(Header& header);
void ExportWs2tcpip(Header& header);
