// <sys/time.h>
#include "generated/sys_time.h"

#include "common/headers.h"

void ExportSysTime(Header& header) { header.Export(sys_time_table::kTable); }
