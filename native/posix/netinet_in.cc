// <netinet/in.h>
#include "generated/netinet_in.h"

#include "common/headers.h"

void ExportNetinetIn(Header& header) { header.Export(netinet_in_table::kTable); }
