// How a line shows each kind of value, without Node-API.
#include "bindings/posix/show.h"

#include <cstring>

#include "check.h"
#include "generated/errno.h"
#include "generated/fcntl.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"
#include "generated/signal.h"
#include "generated/sys_socket.h"

namespace {

constexpr show::Names kCodes{errno_table::kConstants, "E"};
constexpr show::Contract kPosix{kCodes, kCodes, {sys_socket_table::kConstants, "AF_"}};
const show::Options kOptions{sys_socket_table::kConstants, netinet_in_table::kConstants, netinet_tcp_table::kConstants};
const Check check{kPosix};
using show::Line;

void Strings() {
  const auto bytes = [](const char* data, size_t size) { return [data, size](Line& line) { line.Bytes(data, size); }; };
  check("nothing", R"("")", bytes("", 0));
  check("printable characters", R"("a'b ~")", bytes("a'b ~", 5));
  check("letters of escapes", R"("\"\\\n\t\r\f\v")", bytes("\"\\\n\t\r\f\v", 7));
  check("octal numbers are short", R"("\0\1a\377\7")", bytes("\0\1a\377\a", 5));
  check("octal numbers before an octal digit are not", R"("\0001\0017\18\0\1")", bytes("\0001\0017\0018\0\1", 8));
  check("32 bytes", R"("01234567890123456789012345678901")", bytes("01234567890123456789012345678901", 32));
  check("33 bytes", R"("01234567890123456789012345678901"...)", bytes("012345678901234567890123456789012", 33));
  check("the digit that is cut off counts no longer", R"("0123456789012345678901234567890\1"...)",
        bytes("0123456789012345678901234567890\0012", 33));
  check("a string ends with its NUL", R"("ab")", [](Line& line) { line.Text("ab\0cd", 5); });
  check("a string ends with its memory", R"("ab")", [](Line& line) { line.Text("abcd", 2); });
  check("a path is shown in full", R"("/0123456789/0123456789/0123456789/0123456789")",
        [](Line& line) { line.Path("/0123456789/0123456789/0123456789/0123456789"); });
  const char* none[] = {nullptr};
  const char* two[] = {"a", "b\n", nullptr};
  check("no strings", "[]", [&](Line& line) { line.Strings(none); });
  check("strings", R"(["a", "b\n"])", [&](Line& line) { line.Strings(two); });
  std::string wanted = "[";
  const char* many[41] = {};
  for (int i = 0; i < 40; i++) many[i] = "x";
  for (int i = 0; i < 32; i++) wanted += "\"x\", ";
  check("many strings", (wanted + "...]").c_str(), [&](Line& line) { line.Strings(many); });
}

void Numbers() {
  check("a number", "-5", [](Line& line) { line.Number(-5); });
  check("the smallest number", "-9223372036854775808", [](Line& line) { line.Number(INT64_MIN); });
  check("the largest unsigned number", "18446744073709551615", [](Line& line) { line.Unsigned(UINT64_MAX); });
  check("a mode", "0644", [](Line& line) { line.Octal(0644); });
  check("a short mode", "007", [](Line& line) { line.Octal(7); });
  check("no mode", "000", [](Line& line) { line.Octal(0); });
  check("NULL", "NULL", [](Line& line) { line.Null(); });
  check("an address", "0xbeef", [](Line& line) { line.Address(reinterpret_cast<void*>(0xbeef)); });
  check("no address", "NULL", [](Line& line) { line.Address(nullptr); });
  check("a cell", "[-1]", [](Line& line) { line.Cell(-1); });
  check("an unchanged length", "[16]", [](Line& line) { line.Changed(16, 16); });
  check("a changed length", "[128 => 16]", [](Line& line) { line.Changed(128, 16); });
  check.Value("a short", "[-2]", static_cast<short>(-2));
  check.Value("a struct of which nothing is known", "{...}", kPosix);
}

void Flags() {
  const show::Names messages{sys_socket_table::kConstants, "MSG_"};
  const show::Names types{sys_socket_table::kConstants, "SOCK_", 0xf};
  const show::Names files{fcntl_table::kConstants, "O_", O_ACCMODE};
  const auto flags = [](const show::Names& names, uint64_t value) {
    return [names, value](Line& line) { line.Flags(names, value); };
  };
  check("no flags", "0", flags(messages, 0));
  check("flags", "MSG_PEEK|MSG_DONTWAIT", flags(messages, MSG_DONTWAIT | MSG_PEEK));
  check("flags without a name", "MSG_PEEK|0x8000000", flags(messages, MSG_PEEK | 0x8000000));
  check("only flags without a name", "0x8000000", flags(messages, 0x8000000));
  check("a type of socket", "SOCK_DGRAM", flags(types, SOCK_DGRAM));
  check("a type with flags", "SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC",
        flags(types, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK));
  check("a type without a name", "SOCK_CLOEXEC|0x9", flags(types, 9 | SOCK_CLOEXEC));
  check("an access mode that is 0", "O_RDONLY", flags(files, 0));
  check("an access mode with flags", "O_RDWR|O_CREAT|O_EXCL", flags(files, O_RDWR | O_CREAT | O_EXCL));
  check("a flag that has others in it", "O_RDONLY|O_SYNC", flags(files, O_SYNC));
  check("a flag within another one", "O_WRONLY|O_DSYNC|O_CLOEXEC", flags(files, O_WRONLY | O_DSYNC | O_CLOEXEC));
  const auto name = [](const Constant* table, const char* prefix, int value) {
    return [=](Line& line) { line.Name({table, prefix}, value); };
  };
  check("a name", "AF_INET6", name(sys_socket_table::kConstants, "AF_", AF_INET6));
  check("the usual one of several names", "AF_UNIX", name(sys_socket_table::kConstants, "AF_", AF_LOCAL));
  check("a number without a name", "-77", name(sys_socket_table::kConstants, "AF_", -77));
  check("a signal is not what begins with SIG_", "SIGHUP", name(signal_table::kConstants, "SIG", SIG_UNBLOCK));
  check("a command of fcntl is no type of lock", "F_SETFD", name(fcntl_table::kConstants, "F_", F_SETFD));
}

struct Named {
  int level, option;
  const char* wanted;
};

void Options() {
  const Named rows[] = {
      {SOL_SOCKET, SO_REUSEADDR, "SOL_SOCKET SO_REUSEADDR"},
      {SOL_SOCKET, SO_RCVTIMEO, "SOL_SOCKET SO_RCVTIMEO"},
      {IPPROTO_IP, IP_TTL, "IPPROTO_IP IP_TTL"},
      {IPPROTO_IP, IP_MULTICAST_LOOP, "IPPROTO_IP IP_MULTICAST_LOOP"},
      {IPPROTO_IPV6, IPV6_V6ONLY, "IPPROTO_IPV6 IPV6_V6ONLY"},
      {IPPROTO_TCP, TCP_NODELAY, "IPPROTO_TCP TCP_NODELAY"},
      {IPPROTO_TCP, TCP_KEEPCNT, "IPPROTO_TCP TCP_KEEPCNT"},
#ifdef __linux__
      {IPPROTO_TCP, TCP_LINGER2, "IPPROTO_TCP TCP_LINGER2"},
      {IPPROTO_IP, IP_ROUTER_ALERT, "IPPROTO_IP IP_ROUTER_ALERT"},
#endif
      {IPPROTO_UDP, 1, "IPPROTO_UDP 1"},
      {-5, 1, "-5 1"},
      {SOL_SOCKET, 9999, "SOL_SOCKET 9999"},
  };
  for (const auto& row : rows) {
    check("a level and an option", row.wanted, [&](Line& line) {
      line.Level(kOptions, row.level);
      line.Write(" ");
      line.Option(kOptions, row.level, row.option);
    });
  }
}

void OptionValues() {
  const auto value = [](int level, int option, const void* data, size_t size) {
    return [=](Line& line) { line.OptionValue(kOptions, level, option, data, size); };
  };
  const int one = 1;
  const linger on{1, 5};
  const timeval timeout{1, 500000};
  check("an int", "[1]", value(SOL_SOCKET, SO_REUSEADDR, &one, sizeof one));
  check("an int of an option without a name", "[1]", value(-1, -1, &one, sizeof one));
  check("a short value", R"("\1\0")", value(SOL_SOCKET, SO_REUSEADDR, &one, 2));
  check("a linger", "{l_onoff=1, l_linger=5}", value(SOL_SOCKET, SO_LINGER, &on, sizeof on));
  check("too short a linger", R"("\1\0\0\0\5\0")", value(SOL_SOCKET, SO_LINGER, "\1\0\0\0\5\0", 6));
  check("a timeout", "{tv_sec=1, tv_usec=500000}", value(SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout));
  check("a name of 16 bytes", R"("reno\0\0\0\0\0\0\0\0\0\0\0\0")",
        value(IPPROTO_TCP, TCP_CONGESTION, "reno\0\0\0\0\0\0\0\0\0\0\0", 16));
}

template <typename T>
void Sockaddr(const char* about, const char* wanted, const T& address, size_t size = sizeof(T)) {
  check(about, wanted, [&](Line& line) { line.Sockaddr(&address, size); });
}

void Addresses() {
  sockaddr_in in{};
  in.sin_family = AF_INET;
  in.sin_port = htons(65535);
  in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  Sockaddr("AF_INET", R"({sa_family=AF_INET, sin_port=htons(65535), sin_addr=inet_addr("127.0.0.1")})", in);
  Sockaddr("AF_INET, too short", R"({sa_family=AF_INET, sa_data="\377\377"})", in, 4);
  Sockaddr("a family alone", R"({sa_family=AF_INET, sa_data=""})", in, 2);
  char where[32];
  std::snprintf(where, sizeof where, "%p", static_cast<void*>(&in));
  Sockaddr("less than a family", where, in, 1);
  Sockaddr("no bytes", where, in, 0);
  sockaddr_in6 in6{};
  in6.sin6_family = AF_INET6;
  in6.sin6_flowinfo = htonl(7);
  in6.sin6_addr.s6_addr[0] = 0xfe;
  in6.sin6_addr.s6_addr[1] = 0x80;
  in6.sin6_scope_id = 2;
  Sockaddr("AF_INET6",
           "{sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(7), "
           "inet_pton(AF_INET6, \"fe80::\", &sin6_addr), sin6_scope_id=2}",
           in6);
  sockaddr_un un{};
  un.sun_family = AF_UNIX;
  Sockaddr("AF_UNIX, unnamed", "{sa_family=AF_UNIX}", un, 2);
  std::strcpy(un.sun_path, "/tmp/a\n");
  Sockaddr("AF_UNIX, a path", R"({sa_family=AF_UNIX, sun_path="/tmp/a\n"})", un);
  Sockaddr("AF_UNIX, a path without its NUL", R"({sa_family=AF_UNIX, sun_path="/tmp"})", un, 2 + 4);
  std::memcpy(un.sun_path, "\0name\0x", 7);
  Sockaddr("AF_UNIX, abstract", R"({sa_family=AF_UNIX, sun_path=@"name\0x"})", un, 2 + 7);
  Sockaddr("AF_UNIX, an empty abstract name", R"({sa_family=AF_UNIX, sun_path=@""})", un, 2 + 1);
  in.sin_family = 999;
  Sockaddr("an unknown family", R"({sa_family=999, sa_data="\377\377\177\0\0\1"})", in, 8);
  check.Value("in_addr", R"({s_addr=inet_addr("127.0.0.1")})", in.sin_addr);
  check.Value("in6_addr", R"({inet_pton(AF_INET6, "fe80::", &s6_addr)})", in6.sin6_addr);
}

void Sets() {
  sigset_t signals;
  sigemptyset(&signals);
  check.Value("no signals", "[]", signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  check.Value("signals", "[INT TERM]", signals);
#ifdef __linux__
  sigaddset(&signals, SIGRTMIN);
  check.Value("a signal without a name", "[INT TERM RT_2]", signals);
  sigfillset(&signals);
  check.Value("all signals but the C library's own", "~[RTMIN RT_1]", signals);
  sigdelset(&signals, SIGKILL);
  check.Value("nearly all signals", "~[KILL RTMIN RT_1]", signals);
#endif
  fd_set descriptors;
  FD_ZERO(&descriptors);
  check.Value("no descriptors", "[]", descriptors);
  FD_SET(5, &descriptors);
  FD_SET(3, &descriptors);
  FD_SET(FD_SETSIZE - 1, &descriptors);
  check.Value("descriptors", "[3 5 1023]", descriptors);
}

void Structs() {
  check.Value("timeval", "{tv_sec=1, tv_usec=-5}", timeval{1, -5});
  siginfo_t info{};
  check.Value("siginfo_t of nobody", "{}", info);
  info.si_signo = SIGCHLD;
  info.si_code = CLD_EXITED;
  info.si_pid = 42;
  info.si_status = 7;
  check.Value("siginfo_t", "{si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=42, si_uid=0, si_status=7}", info);
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_len = 10;
  check.Value("flock", "{l_type=F_WRLCK, l_whence=SEEK_SET, l_start=0, l_len=10, l_pid=0}", lock);
  lock.l_type = 77;
  check.Value("flock of an unknown type", "{l_type=77, l_whence=SEEK_SET, l_start=0, l_len=10, l_pid=0}", lock);
}

void Messages() {
  char hello[] = "hello", world[] = "world";
  iovec buffers[] = {{hello, 5}, {world, 5}, {nullptr, 0}};
  alignas(cmsghdr) char control[CMSG_SPACE(2 * sizeof(int)) + CMSG_SPACE(1)] = {};
  auto* header = reinterpret_cast<cmsghdr*>(control);
  *header = {CMSG_LEN(2 * sizeof(int)), SOL_SOCKET, SCM_RIGHTS};
  const int fds[] = {3, 4};
  std::memcpy(CMSG_DATA(header), fds, sizeof fds);
  auto* next = reinterpret_cast<cmsghdr*>(control + CMSG_SPACE(sizeof fds));
  *next = {CMSG_LEN(1), IPPROTO_IP, IP_TTL};
  *CMSG_DATA(next) = 64;
  sockaddr_in address{};
  address.sin_family = AF_INET;
  msghdr message{};
  check.Value("an empty message",
              "{msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_control=NULL, msg_controllen=0, "
              "msg_flags=0}",
              message);
  message = {&address, sizeof address, buffers, 3, control, sizeof control, MSG_TRUNC};
  check.Value(
      "a message",
      "{msg_name={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr(\"0.0.0.0\")}, msg_namelen=16, "
      "msg_iov=[{iov_base=\"hello\", iov_len=5}, {iov_base=\"world\", iov_len=5}, {iov_base=NULL, iov_len=0}], "
      "msg_iovlen=3, msg_control=[{cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3, 4]}, "
      "{cmsg_len=17, cmsg_level=IPPROTO_IP, cmsg_type=IP_TTL, cmsg_data=\"@\"}], msg_controllen=48, "
      "msg_flags=MSG_TRUNC}",
      message);
  message.msg_controllen = sizeof *header;
  msghdr before = message;
  before.msg_namelen = 8;
  const auto received = [&](Line& line) { show::Value(line, before, message); };
  Check{kPosix, false, 7}("a received message is as long as the result says, its name as its room",
                          "{msg_name={sa_family=AF_INET, sa_data=\"\\0\\0\\0\\0\\0\\0\"}, msg_namelen=8 => 16, "
                          "msg_iov=[{iov_base=\"hello\", iov_len=5}, {iov_base=\"wo\", iov_len=5}, "
                          "{iov_base=NULL, iov_len=0}], msg_iovlen=3, msg_control=[], msg_controllen=16, "
                          "msg_flags=MSG_TRUNC}",
                          received);
  Check{kPosix, true, -1}("a message that was not received", "{msg_namelen=16}", received);
}

void Lines() {
  using show::Result;
  const auto ends = [](Result kind, int code) { return [=](Line& line) { line.End(kind, code); }; };
  check("a result", ") = 0", ends(Result::kNumber, EBADF));
  check("no result", ") = ?", ends(Result::kNothing, 0));
  check("a result that is NULL", ") = NULL", ends(Result::kAddress, 0));
  Check{kPosix, false, 0xbeef}("a result that is an address", ") = 0xbeef", ends(Result::kAddress, 0));
  const Check failing{kPosix, true, -1};
  failing("a failure", ") = -1 EBADF", ends(Result::kNumber, EBADF));
  failing("the usual name of two", ") = -1 EAGAIN", ends(Result::kNumber, EWOULDBLOCK));
  failing("the socket's name of two", ") = -1 EOPNOTSUPP", ends(Result::kNumber, EOPNOTSUPP));
  failing("an unknown code", ") = -1 9999", ends(Result::kNumber, 9999));
  check("parameters", "1, 2", [](Line& line) {
    line.Next();
    line.Number(1);
    line.Next();
    line.Number(2);
    line.Next();  // shows nothing
  });
}

}  // namespace

int main() {
  Strings();
  Numbers();
  Flags();
  Options();
  OptionValues();
  Addresses();
  Sets();
  Structs();
  Messages();
  Lines();
  CheckWinsock();
}
