#include "common/show.h"

#include <cinttypes>
#include <cstdio>
#include <cstring>

#include "generated/sys_socket.h"
#include "platform/posix.h"

namespace show {
namespace {

template <typename... Values>
std::string Formatted(const char* format, Values... values) {
  char text[96];
  std::snprintf(text, sizeof text, format, values...);
  return text;
}

// The escapes of a C string literal. An octal number is as short as what follows it allows.
std::string Escaped(const char* data, size_t size) {
  static const char kLetters[] = "\"\"\\\\\nn\tt\rr\ff\vv";
  std::string text;
  for (size_t i = 0; i < size; i++) {
    const auto byte = static_cast<unsigned char>(data[i]);
    const char* letter = kLetters;
    while (*letter != '\0' && *letter != data[i]) letter += 2;
    const bool digit_follows = i + 1 < size && data[i + 1] >= '0' && data[i + 1] <= '9';
    if (byte != '\0' && *letter != '\0') {
      text.append({'\\', letter[1]});
    } else if (byte >= 0x20 && byte < 0x7f) {
      text += data[i];
    } else {
      text += Formatted(digit_follows ? "\\%03o" : "\\%o", byte);
    }
  }
  return text;
}

std::string Quoted(const char* data, size_t size) {
  const bool cut = size > Line::kShown;
  return "\"" + Escaped(data, cut ? Line::kShown : size) + (cut ? "\"..." : "\"");
}

uint64_t Bits(const Constant& row) { return static_cast<uint64_t>(static_cast<int64_t>(row.value)); }

// SIGINT begins with SIG; SIG_BLOCK is of another kind.
bool IsOf(const Names& names, const Constant& row) {
  const size_t length = std::strlen(names.prefix);
  return std::strncmp(row.name, names.prefix, length) == 0 &&
         (row.name[length] != '_' || names.prefix[length - 1] == '_');
}

// The first of them: a table has the usual name before its synonyms.
const char* NameOf(const Names& names, uint64_t value) {
  for (const Constant* row = names.constants; row->name != nullptr; row++) {
    if (IsOf(names, *row) && Bits(*row) == value) return row->name;
  }
  return nullptr;
}

// The largest constant whose bits are all in `value`.
const Constant* Largest(const Names& names, uint64_t value) {
  const Constant* best = nullptr;
  for (const Constant* row = names.constants; row->name != nullptr; row++) {
    const uint64_t bits = Bits(*row);
    if (!IsOf(names, *row) || bits == 0 || (bits & names.mask) != 0 || (value & bits) != bits) continue;
    if (best == nullptr || bits > Bits(*best)) best = row;
  }
  return best;
}

std::string LevelName(const Options& options, int64_t level) {
  const Names kinds[] = {
      {options.sockets, "SOL_SOCKET"}, {options.internet, "IPPROTO_"}, {options.sockets, "IPPROTO_"}};
  for (const Names& names : kinds) {
    const char* name = NameOf(names, static_cast<uint64_t>(level));
    if (name != nullptr) return name;
  }
  return std::to_string(level);
}

const Names kFamilies{sys_socket_table::kConstants, "AF_"};

void Inet(Line& line, const sockaddr_in& address) {
  char text[INET_ADDRSTRLEN] = "";
  posix::inet_ntop(AF_INET, &address.sin_addr, text, sizeof text);
  line.Raw(Formatted(", sin_port=htons(%u), sin_addr=inet_addr(\"%s\")", ntohs(address.sin_port), text));
}

void Inet6(Line& line, const sockaddr_in6& address) {
  char text[INET6_ADDRSTRLEN] = "";
  posix::inet_ntop(AF_INET6, &address.sin6_addr, text, sizeof text);
  line.Raw(Formatted(", sin6_port=htons(%u), sin6_flowinfo=htonl(%u)", ntohs(address.sin6_port),
                     static_cast<unsigned>(ntohl(address.sin6_flowinfo))));
  line.Raw(std::string(", inet_pton(AF_INET6, \"") + text + "\", &sin6_addr)");
  line.Raw(Formatted(", sin6_scope_id=%u", static_cast<unsigned>(address.sin6_scope_id)));
}

// A path, or with a NUL before it Linux' abstract name.
void Unix(Line& line, const char* path, size_t size) {
  if (size == 0) return;
  const bool abstract = path[0] == '\0';
  line.Raw(abstract ? ", sun_path=@" : ", sun_path=");
  line.Raw(Quoted(path + (abstract ? 1 : 0), abstract ? size - 1 : strnlen(path, size)));
}

}  // namespace

Line::Line(const char* call, bool failed, int64_t result) : text_(call), failed_(failed), result_(result) {
  text_ += '(';
}

void Line::Next() {
  if (!first_) text_ += ", ";
  first_ = false;
}

void Line::Null() { text_ += "NULL"; }
void Line::Number(int64_t value) { text_ += std::to_string(value); }
void Line::Unsigned(uint64_t value) { text_ += std::to_string(value); }
void Line::Octal(uint64_t value) { text_ += Formatted(value == 0 ? "%" PRIo64 : "0%" PRIo64, value); }
void Line::Address(const void* address) { text_ += Formatted("%#" PRIxPTR, reinterpret_cast<uintptr_t>(address)); }

void Line::Name(const Names& names, int64_t value) {
  const char* name = NameOf(names, static_cast<uint64_t>(value));
  text_ += name == nullptr ? std::to_string(value) : name;
}

void Line::Flags(const Names& names, uint64_t value) {
  std::string flags;  // the smallest bits come first
  const auto add = [&flags](const std::string& flag) { flags = flag + (flags.empty() ? "" : "|") + flags; };
  const char* const first = names.mask == 0 ? nullptr : NameOf(names, value & names.mask);
  if (first != nullptr) value &= ~names.mask;
  uint64_t rest = value;
  for (const Constant* row = Largest(names, rest); row != nullptr; row = Largest(names, rest)) rest &= ~Bits(*row);
  if (rest != 0) add(Formatted("%#" PRIx64, rest));
  value &= ~rest;
  for (const Constant* row = Largest(names, value); row != nullptr; row = Largest(names, value)) {
    add(row->name);
    value &= ~Bits(*row);
  }
  if (first != nullptr) add(first);
  text_ += flags.empty() ? "0" : flags;
}

void Line::Level(const Options& options, int64_t level) { text_ += LevelName(options, level); }

void Line::Option(const Options& options, int64_t level, int64_t name) {
  const std::string of = LevelName(options, level);
  if (of == "SOL_SOCKET") return Name({options.sockets, "SO_"}, name);
  if (of == "IPPROTO_IP") return Name({options.internet, "IP_"}, name);
  if (of == "IPPROTO_IPV6") return Name({options.internet, "IPV6_"}, name);
  if (of == "IPPROTO_TCP") return Name({options.tcp, "TCP_"}, name);
  Number(name);
}

void Line::Bytes(const void* data, size_t size) { text_ += Quoted(static_cast<const char*>(data), size); }
void Line::Text(const char* text, size_t size) { Bytes(text, strnlen(text, size)); }

void Line::Strings(const char* const* strings) {
  text_ += '[';
  for (size_t i = 0; strings[i] != nullptr; i++) {
    if (i > 0) text_ += ", ";
    Text(strings[i]);
  }
  text_ += ']';
}

void Line::Sockaddr(const void* address, size_t length) {
  sockaddr_storage copy{};  // an aligned one, which ends with zeros
  const size_t size = length < sizeof copy ? length : sizeof copy;
  std::memcpy(&copy, address, size);
  if (size < offsetof(sockaddr, sa_data)) return Bytes(address, size);
  const char* data = reinterpret_cast<const char*>(&copy) + offsetof(sockaddr, sa_data);
  const size_t data_size = size - offsetof(sockaddr, sa_data);
  text_ += "{sa_family=";
  Name(kFamilies, copy.ss_family);
  if (copy.ss_family == AF_INET && size >= sizeof(sockaddr_in)) {
    Inet(*this, reinterpret_cast<const sockaddr_in&>(copy));
  } else if (copy.ss_family == AF_INET6 && size >= sizeof(sockaddr_in6)) {
    Inet6(*this, reinterpret_cast<const sockaddr_in6&>(copy));
  } else if (copy.ss_family == AF_UNIX) {
    Unix(*this, data, data_size);
  } else {
    text_ += ", sa_data=";
    Bytes(data, data_size);
  }
  text_ += '}';
}

void Line::Cell(int64_t value) { text_ += "[" + std::to_string(value) + "]"; }

void Line::Changed(int64_t before, int64_t after) {
  if (before == after) return Cell(after);
  text_ += "[" + std::to_string(before) + " => " + std::to_string(after) + "]";
}

void Line::Result(const Names& codes, int error) {
  text_ += ") = " + std::to_string(result_);
  if (!failed_) return;
  text_ += ' ';
  Name(codes, error);
}

}  // namespace show
