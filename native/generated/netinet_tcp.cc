// Generated from native/tables/netinet_tcp.def by scripts/generate.mjs. Do not edit.
#include "generated/netinet_tcp.h"
#include "generated/headers.h"

void ExportNetinetTcp(Header& header) {
  header.Export(netinet_tcp_table::kTable);
}
