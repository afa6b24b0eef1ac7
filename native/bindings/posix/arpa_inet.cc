// <arpa/inet.h>
#include "common/headers.h"
#include "platform/posix.h"

namespace {

struct Htonl {  // htonl(3)
  static constexpr const char* kName = "htonl";
  uint32_t hostlong;
  explicit Htonl(Args& a) : hostlong(a.Int<uint32_t>("hostlong")) {}
  uint32_t Run() const { return htonl(hostlong); }
};

struct Htons {  // htons(3)
  static constexpr const char* kName = "htons";
  uint16_t hostshort;
  explicit Htons(Args& a) : hostshort(a.Int<uint16_t>("hostshort")) {}
  uint16_t Run() const { return htons(hostshort); }
};

struct Ntohl {  // ntohl(3)
  static constexpr const char* kName = "ntohl";
  uint32_t netlong;
  explicit Ntohl(Args& a) : netlong(a.Int<uint32_t>("netlong")) {}
  uint32_t Run() const { return ntohl(netlong); }
};

struct Ntohs {  // ntohs(3)
  static constexpr const char* kName = "ntohs";
  uint16_t netshort;
  explicit Ntohs(Args& a) : netshort(a.Int<uint16_t>("netshort")) {}
  uint16_t Run() const { return ntohs(netshort); }
};

struct InetAddr {  // inet_addr(3)
  static constexpr const char* kName = "inet_addr";
  const char* cp;
  explicit InetAddr(Args& a) : cp(a.Text("cp")) {}
  in_addr_t Run() const { return posix::inet_addr(cp); }
};

// What the C functions touch behind a pointer to an address; 0 for a family that they refuse.
size_t AddressSize(int af) { return af == AF_INET ? sizeof(in_addr) : af == AF_INET6 ? sizeof(in6_addr) : 0; }

struct InetAton {  // inet_aton(3)
  static constexpr const char* kName = "inet_aton";
  const char* cp;
  Bytes inp;
  explicit InetAton(Args& a) : cp(a.Text("cp")), inp(a.Out("inp")) { a.RequireRoom(inp, "inp", sizeof(in_addr)); }
  int Run() const {
    in_addr address;
    const int result = posix::inet_aton(cp, &address);
    if (result != 0) std::memcpy(inp.data, &address, sizeof address);
    return result;
  }
};

struct InetNtoa {  // inet_ntoa(3)
  static constexpr const char* kName = "inet_ntoa";
  Bytes in;
  explicit InetNtoa(Args& a) : in(a.Out("in")) { a.RequireRoom(in, "in", sizeof(in_addr)); }
  const char* Run() const {
    in_addr address;
    std::memcpy(&address, in.data, sizeof address);
    return posix::inet_ntoa(address);  // glibc's static buffer is per thread
  }
};

struct InetPton {  // inet_pton(3)
  static constexpr const char* kName = "inet_pton";
  int af;
  const char* src;
  Bytes dst;
  explicit InetPton(Args& a) : af(a.Int<int>("af")), src(a.Text("src")), dst(a.Out("dst")) {
    a.RequireRoom(dst, "dst", AddressSize(af));
  }
  int Run() const { return posix::inet_pton(af, src, dst.data); }
};

struct InetNtop {  // inet_ntop(3)
  static constexpr const char* kName = "inet_ntop";
  int af;
  Bytes src, dst;
  size_t size;
  explicit InetNtop(Args& a)
      : af(a.Int<int>("af")), src(a.Out("src")), dst(a.OutOrNull("dst")), size(a.LengthInMemory("size", dst)) {
    a.RequireRoom(src, "src", AddressSize(af));
  }
  const char* Run() const { return posix::inet_ntop(af, src.data, dst.As<char>(), static_cast<socklen_t>(size)); }
  napi_value Value(const Args& args, const char* result) const { return Argument(args, 2, result); }
};

}  // namespace

void ExportArpaInet(Header& header) {
  header.Function<Htonl>();
  header.Function<Htons>();
  header.Function<Ntohl>();
  header.Function<Ntohs>();
  header.Function<InetAddr>();
  header.Function<InetAton>();
  header.Function<InetNtoa>();
  header.Function<InetPton>();
  header.Function<InetNtop>();
}
