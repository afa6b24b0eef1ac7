#include "bindings/posix/show.h"

#include <algorithm>
#include <cstring>

#include "generated/fcntl.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"
#include "generated/signal.h"
#include "generated/sys_socket.h"

namespace show {
namespace {

const Names kMessageFlags{sys_socket_table::kConstants, "MSG_"};
const Options kOptions{sys_socket_table::kConstants, netinet_in_table::kConstants, netinet_tcp_table::kConstants};

// "[3 5]"
template <typename Has, typename ShowOne>
void Members(Line& line, int first, int end, Has&& has, ShowOne&& show) {
  line.Write("[");
  bool is_first = true;
  for (int i = first; i < end; i++) {
    if (!has(i)) continue;
    if (!is_first) line.Write(" ");
    is_first = false;
    show(i);
  }
  line.Write("]");
}

#ifdef SIGRTMIN
constexpr int kFirstRealTime = 32, kSignals = 65;  // the kernel's: the C library keeps some of them for itself
#else
constexpr int kFirstRealTime = 32, kSignals = 32;
#endif

void Signal(Line& line, int signo) {
  const char* const name = NameOf({signal_table::kConstants, "SIG"}, static_cast<uint64_t>(signo));
  if (name != nullptr) return line.Write("%s", name + 3);
  if (signo < kFirstRealTime) return line.Number(signo);
  line.Write(signo == kFirstRealTime ? "RTMIN" : "RT_%d", signo - kFirstRealTime);
}

template <typename T>
T Copy(const void* data) {
  T value{};
  std::memcpy(&value, data, sizeof value);
  return value;
}

void Descriptors(Line& line, const char* data, size_t size) {
  line.Write("[");
  for (size_t i = 0; i + sizeof(int) <= size; i += sizeof(int)) {
    if (i > 0) line.Write(", ");
    line.Number(Copy<int>(data + i));
  }
  line.Write("]");
}

void Header(Line& line, const cmsghdr& header, const char* data, size_t size) {
  Fields field(line);
  field("cmsg_len").Unsigned(header.cmsg_len);
  field("cmsg_level").Level(kOptions, header.cmsg_level);
  Line& type = field("cmsg_type");
  if (header.cmsg_level != SOL_SOCKET) {
    type.Option(kOptions, header.cmsg_level, header.cmsg_type);
  } else {
    type.Name({sys_socket_table::kConstants, "SCM_"}, header.cmsg_type);
  }
  Line& value = field("cmsg_data");
#ifdef SCM_RIGHTS
  if (header.cmsg_level == SOL_SOCKET && header.cmsg_type == SCM_RIGHTS) return Descriptors(value, data, size);
#endif
  value.Bytes(data, size);
}

// The headers as far as they fit; bytes that are none are shown as bytes.
void Control(Line& line, const void* control, size_t size) {
  if (control == nullptr) return line.Null();
  const auto* bytes = static_cast<const char*>(control);
  line.Write("[");
  for (size_t at = 0; size - at >= sizeof(cmsghdr);) {
    const auto header = Copy<cmsghdr>(bytes + at);
    if (header.cmsg_len < CMSG_LEN(0) || header.cmsg_len > size - at) break;
    if (at > 0) line.Write(", ");
    Header(line, header, bytes + at + CMSG_LEN(0), header.cmsg_len - CMSG_LEN(0));
    at = std::min<size_t>(size, at + CMSG_SPACE(header.cmsg_len - CMSG_LEN(0)));
  }
  line.Write("]");
}

void Buffers(Line& line, const msghdr& message, size_t bytes) {
  if (message.msg_iov == nullptr) return line.Null();
  line.Write("[");
  for (size_t i = 0; i < static_cast<size_t>(message.msg_iovlen); i++) {
    const iovec& buffer = message.msg_iov[i];
    const size_t shown = std::min<size_t>(bytes, buffer.iov_len);
    if (i > 0) line.Write(", ");
    Fields field(line);
    Line& base = field("iov_base");
    buffer.iov_base == nullptr ? base.Null() : base.Bytes(buffer.iov_base, shown);
    field("iov_len").Unsigned(buffer.iov_len);
    bytes -= shown;
  }
  line.Write("]");
}

// `before` says how much room there was, `bytes` how many bytes of the buffers count.
void Message(Line& line, const msghdr& before, const msghdr& message, size_t bytes) {
  Fields field(line);
  const auto room = static_cast<size_t>(std::min(before.msg_namelen, message.msg_namelen));
  Line& name = field("msg_name");
  message.msg_name == nullptr ? name.Null() : name.Sockaddr(message.msg_name, room);
  Line& length = field("msg_namelen");
  length.Number(static_cast<int64_t>(before.msg_namelen));
  if (before.msg_namelen != message.msg_namelen) {
    length.Write(" => %u", static_cast<unsigned>(message.msg_namelen));
  }
  Buffers(field("msg_iov"), message, bytes);
  field("msg_iovlen").Unsigned(static_cast<uint64_t>(message.msg_iovlen));
  Control(field("msg_control"), message.msg_control, std::min<size_t>(before.msg_controllen, message.msg_controllen));
  field("msg_controllen").Unsigned(message.msg_controllen);
  field("msg_flags").Flags(kMessageFlags, static_cast<unsigned>(message.msg_flags));
}

}  // namespace

void Value(Line& line, const sigset_t& set) {
  const auto has = [&set](int signo) { return posix::sigismember(&set, signo) == 1; };
  int count = 0;
  for (int signo = 1; signo < kSignals; signo++) count += has(signo) ? 1 : 0;
  const bool most = count >= kSignals * 2 / 3;
  if (most) line.Write("~");
  Members(
      line, 1, kSignals, [&](int signo) { return has(signo) != most; }, [&](int signo) { Signal(line, signo); });
}

void Value(Line& line, const fd_set& set) {
  Members(
      line, 0, FD_SETSIZE, [&](int fd) { return FD_ISSET(fd, &set); }, [&](int fd) { line.Number(fd); });
}

void Value(Line& line, const siginfo_t& info) {
  Fields field(line);
  if (info.si_signo == 0) return;  // nothing was there to wait for
  field("si_signo").Name({signal_table::kConstants, "SIG"}, info.si_signo);
  field("si_code").Name({signal_table::kConstants, "CLD_"}, info.si_code);
  field("si_pid").Number(info.si_pid);
  field("si_uid").Number(static_cast<int64_t>(info.si_uid));
  field("si_status").Number(info.si_status);
}

void Value(Line& line, const msghdr& message) { Message(line, message, message, SIZE_MAX); }

void Value(Line& line, const msghdr& before, const msghdr& message) {
  if (!line.failed()) return Message(line, before, message, static_cast<size_t>(line.result()));
  Fields field(line);
  field("msg_namelen").Number(static_cast<int64_t>(message.msg_namelen));
}

#ifdef F_GETLK
void Value(Line& line, const struct flock& lock) {
  Fields field(line);
  const Names types[] = {
      {fcntl_table::kConstants, "F_RDLCK"}, {fcntl_table::kConstants, "F_WRLCK"}, {fcntl_table::kConstants, "F_UNLCK"}};
  const Names* type = types;
  while (type != types + 2 && NameOf(*type, static_cast<uint64_t>(lock.l_type)) == nullptr) type++;
  field("l_type").Name(*type, lock.l_type);
  field("l_whence").Name({fcntl_table::kConstants, "SEEK_"}, lock.l_whence);
  field("l_start").Number(lock.l_start);
  field("l_len").Number(lock.l_len);
  field("l_pid").Number(lock.l_pid);
}
#endif

}  // namespace show
