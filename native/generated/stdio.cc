// Generated from native/tables/stdio.def by scripts/generate.mjs. Do not edit.
#include "bindings/c/stdio.h"
#include "generated/stdio.h"
#include "generated/headers.h"

void ExportStdio(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<stdio_h::Printf>(),
      call::RowOf<stdio_h::Fprintf>(),
      call::RowOf<stdio_h::Sprintf>(),
      call::RowOf<stdio_h::Snprintf>(),
      call::RowOf<stdio_h::Puts>(),
      call::RowOf<stdio_h::Fputs>(),
      call::RowOf<stdio_h::Fputc>(),
      call::RowOf<stdio_h::Putc>(),
      call::RowOf<stdio_h::Putchar>(),
      call::RowOf<stdio_h::Fgets>(),
      call::RowOf<stdio_h::Fgetc>(),
      call::RowOf<stdio_h::Getc>(),
      call::RowOf<stdio_h::Getchar>(),
      call::RowOf<stdio_h::Fflush>(),
      call::RowOf<stdio_h::Setvbuf>(),
      call::RowOf<stdio_h::Setbuf>(),
      call::RowOf<stdio_h::Feof>(),
      call::RowOf<stdio_h::Ferror>(),
      call::RowOf<stdio_h::Clearerr>(),
      call::RowOf<stdio_h::Fileno>(),
      call::RowOf<stdio_h::Perror>(),
  };
  header.Functions(kCalls);
  header.Export(stdio_table::kTable);
  stdio_h::More(header);
}
