// The C language itself: its object types.
#include "generated/c.h"

#include "common/array.h"
#include "common/headers.h"

void ExportC(Header& header) {
  header.Export(c_table::kTable);
  header.Function("tagArray", TagArray);
}
