// <netinet/in.h>
#include "generated/netinet_in.h"

#include <cstring>

#include "common/headers.h"

namespace {

in6_addr ReadAddress(Args& a, const char* name) {
  const Bytes bytes = a.Out(name);
  in6_addr address{};
  a.RequireRoom(bytes, name, sizeof address);
  if (a.ok()) std::memcpy(&address, bytes.data, sizeof address);
  return address;
}

// The macros of RFC 3493: one struct each, named like the macro.
#define IN6_TEST(Name, MACRO)                                \
  struct Name {                                              \
    static constexpr const char* kName = #MACRO;             \
    in6_addr address;                                        \
    explicit Name(Args& a) : address(ReadAddress(a, "a")) {} \
    int Run() const { return MACRO(&address) ? 1 : 0; }      \
  }

IN6_TEST(IsUnspecified, IN6_IS_ADDR_UNSPECIFIED);
IN6_TEST(IsLoopback, IN6_IS_ADDR_LOOPBACK);
IN6_TEST(IsMulticast, IN6_IS_ADDR_MULTICAST);
IN6_TEST(IsLinkLocal, IN6_IS_ADDR_LINKLOCAL);
IN6_TEST(IsSiteLocal, IN6_IS_ADDR_SITELOCAL);
IN6_TEST(IsV4Mapped, IN6_IS_ADDR_V4MAPPED);
IN6_TEST(IsV4Compat, IN6_IS_ADDR_V4COMPAT);
IN6_TEST(IsMcNodeLocal, IN6_IS_ADDR_MC_NODELOCAL);
IN6_TEST(IsMcLinkLocal, IN6_IS_ADDR_MC_LINKLOCAL);
IN6_TEST(IsMcSiteLocal, IN6_IS_ADDR_MC_SITELOCAL);
IN6_TEST(IsMcOrgLocal, IN6_IS_ADDR_MC_ORGLOCAL);
IN6_TEST(IsMcGlobal, IN6_IS_ADDR_MC_GLOBAL);

struct AreEqual {
  static constexpr const char* kName = "IN6_ARE_ADDR_EQUAL";
  in6_addr a, b;
  explicit AreEqual(Args& args) : a(ReadAddress(args, "a")), b(ReadAddress(args, "b")) {}
  int Run() const { return std::memcmp(&a, &b, sizeof a) == 0; }
};

}  // namespace

void ExportNetinetIn(Header& header) {
  header.Export(netinet_in_table::kTable);
  header.Function<IsUnspecified>();
  header.Function<IsLoopback>();
  header.Function<IsMulticast>();
  header.Function<IsLinkLocal>();
  header.Function<IsSiteLocal>();
  header.Function<IsV4Mapped>();
  header.Function<IsV4Compat>();
  header.Function<IsMcNodeLocal>();
  header.Function<IsMcLinkLocal>();
  header.Function<IsMcSiteLocal>();
  header.Function<IsMcOrgLocal>();
  header.Function<IsMcGlobal>();
  header.Function<AreEqual>();
}
