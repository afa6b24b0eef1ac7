// The union S_un of Windows' struct in_addr, which other systems' headers lack: what it has there, by its own names.
#pragma once

#include <cstdint>

struct S_un_b {
  uint8_t s_b1, s_b2, s_b3, s_b4;
};
struct S_un_w {
  uint16_t s_w1, s_w2;
};
union S_un {
  uint32_t S_addr;
  struct S_un_b S_un_b;
  struct S_un_w S_un_w;
};
