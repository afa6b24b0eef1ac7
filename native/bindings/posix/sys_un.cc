// <sys/un.h>
#include "generated/sys_un.h"

#include "common/headers.h"

void ExportSysUn(Header& header) { header.Export(sys_un_table::kTable); }
