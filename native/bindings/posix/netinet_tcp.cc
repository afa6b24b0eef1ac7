// <netinet/tcp.h>
#include "generated/netinet_tcp.h"

#include "common/headers.h"

void ExportNetinetTcp(Header& header) { header.Export(netinet_tcp_table::kTable); }
