#include "common/show.h"

#include <cinttypes>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include "platform/posix.h"

namespace show {
namespace {

uint64_t Bits(const Constant& row) { return static_cast<uint64_t>(static_cast<int64_t>(row.value)); }

// SIGINT begins with SIG; SIG_BLOCK is of another kind.
bool IsOf(const Names& names, const Constant& row) {
  const size_t length = std::strlen(names.prefix);
  return std::strncmp(row.name, names.prefix, length) == 0 &&
         (row.name[length] != '_' || names.prefix[length - 1] == '_');
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

// "" where it has no name.
const char* LevelName(const Options& options, int64_t level) {
  const Names kinds[] = {
      {options.sockets, "SOL_SOCKET"}, {options.internet, "IPPROTO_"}, {options.sockets, "IPPROTO_"}};
  for (const Names& names : kinds) {
    const char* name = NameOf(names, static_cast<uint64_t>(level));
    if (name != nullptr) return name;
  }
  return "";
}

bool Is(const char* name, const char* other) { return std::strcmp(name, other) == 0; }

const char* OptionName(const Options& options, int64_t level, int64_t name) {
  const struct {
    const char* level;
    Names names;
  } kinds[] = {{"SOL_SOCKET", {options.sockets, "SO_"}},
               {"IPPROTO_IP", {options.internet, "IP_"}},
               {"IPPROTO_IPV6", {options.internet, "IPV6_"}},
               {"IPPROTO_TCP", {options.tcp, "TCP_"}}};
  for (const auto& kind : kinds) {
    if (Is(LevelName(options, level), kind.level)) return NameOf(kind.names, static_cast<uint64_t>(name));
  }
  return nullptr;
}

// The options that are structs of numbers of one size.
constexpr struct {
  const char* option;
  size_t count;
  const char* fields[3];
} kNumbers[] = {{"SO_LINGER", 2, {"l_onoff", "l_linger"}}, {"SO_PEERCRED", 3, {"pid", "uid", "gid"}}};

template <typename T>
T At(const void* data, size_t index) {
  T value{};
  std::memcpy(&value, static_cast<const char*>(data) + index * sizeof value, sizeof value);
  return value;
}

void Inet(Line& line, const void* address) {
  char text[INET_ADDRSTRLEN] = "";
  posix::inet_ntop(AF_INET, address, text, sizeof text);
  line.Write("inet_addr(\"%s\")", text);
}

void Inet6(Line& line, const void* address, const char* name) {
  char text[INET6_ADDRSTRLEN] = "";
  posix::inet_ntop(AF_INET6, address, text, sizeof text);
  line.Write("inet_pton(AF_INET6, \"%s\", &%s)", text, name);
}

void InetAddress(Fields& field, const sockaddr_in& address) {
  field("sin_port").Write("htons(%u)", ntohs(address.sin_port));
  Inet(field("sin_addr"), &address.sin_addr);
}

void Inet6Address(Line& line, Fields& field, const sockaddr_in6& address) {
  field("sin6_port").Write("htons(%u)", ntohs(address.sin6_port));
  field("sin6_flowinfo").Write("htonl(%u), ", static_cast<unsigned>(ntohl(address.sin6_flowinfo)));
  Inet6(line, &address.sin6_addr, "sin6_addr");
  field("sin6_scope_id").Unsigned(address.sin6_scope_id);
}

// A path, or with a NUL before it Linux' abstract name.
void Unix(Fields& field, const char* path, size_t size) {
  if (size == 0) return;
  Line& line = field("sun_path");
  if (path[0] != '\0') return line.Path(path, size);
  line.Write("@");
  line.Bytes(path + 1, size - 1, Line::kShownPath);
}

}  // namespace

// The first of them: a table has the usual name before its synonyms.
const char* NameOf(const Names& names, uint64_t value) {
  for (const Constant* row = names.constants; row->name != nullptr; row++) {
    if (IsOf(names, *row) && Bits(*row) == value) return row->name;
  }
  return nullptr;
}

Line::Line(const char* call, const Contract& contract, bool failed, int64_t result)
    : contract_(contract), text_(call), failed_(failed), result_(result) {
  text_ += '(';
}

void Line::Write(const char* format, ...) {
  char text[160];
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (parted_) text_ += ", ";
  parted_ = false;
  text_ += text;
}

void Line::Null() { Write("NULL"); }
void Line::Number(int64_t value) { Write("%" PRIi64, value); }
void Line::Unsigned(uint64_t value) { Write("%" PRIu64, value); }
void Line::Octal(uint64_t value) { Write("%#03" PRIo64, value); }
void Line::Address(const void* address) {
  if (address == nullptr) return Null();
  Write("%#" PRIxPTR, reinterpret_cast<uintptr_t>(address));
}

void Line::NameOr(const char* name, int64_t value) {
  if (name == nullptr || *name == '\0') return Number(value);
  Write("%s", name);
}

void Line::Name(const Names& names, int64_t value) { NameOr(NameOf(names, static_cast<uint64_t>(value)), value); }

void Line::Flags(const Names& names, uint64_t value) {
  const char* separator = "";
  const auto add = [&](const char* name) {
    Write("%s%s", separator, name);
    separator = "|";
  };
  const char* const first = names.mask == 0 ? nullptr : NameOf(names, value & names.mask);
  if (first != nullptr) add(first);
  if (first != nullptr) value &= ~names.mask;
  const Constant* found[64];  // the smallest bits are shown first
  size_t count = 0;
  for (const Constant* row = Largest(names, value); row != nullptr; row = Largest(names, value)) {
    found[count++] = row;
    value &= ~Bits(*row);
  }
  while (count > 0) add(found[--count]->name);
  if (value != 0) Write("%s%#" PRIx64, separator, value);
  if (value == 0 && *separator == '\0') Write("0");
}

void Line::Level(const Options& options, int64_t level) { NameOr(LevelName(options, level), level); }

void Line::Option(const Options& options, int64_t level, int64_t name) {
  NameOr(OptionName(options, level, name), name);
}

void Line::OptionValue(const Options& options, int64_t level, int64_t name, const void* data, size_t size) {
  const char* option = OptionName(options, level, name);
  if (option == nullptr) option = "";
  const bool is_timeout = Is(option, "SO_RCVTIMEO") || Is(option, "SO_SNDTIMEO");
  if (is_timeout && size == sizeof(timeval)) return Value(*this, At<timeval>(data, 0));
  for (const auto& row : kNumbers) {
    const bool is_wide = size == row.count * sizeof(int32_t);
    if (!Is(option, row.option) || (!is_wide && size != row.count * sizeof(uint16_t))) continue;
    Fields field(*this);
    for (size_t i = 0; i < row.count; i++) {
      field(row.fields[i]).Number(is_wide ? At<int32_t>(data, i) : At<uint16_t>(data, i));
    }
    return;
  }
  if (size == sizeof(int32_t)) return Cell(At<int32_t>(data, 0));
  Bytes(data, size);
}

// The escapes of a C string literal. An octal number is as short as what follows it allows.
void Line::Bytes(const void* data, size_t size, size_t shown) {
  static const char kLetters[] = "\"\"\\\\\nn\tt\rr\ff\vv";
  const auto* bytes = static_cast<const unsigned char*>(data);
  const size_t end = size < shown ? size : shown;
  Write("\"");
  for (size_t i = 0; i < end; i++) {
    const unsigned char byte = bytes[i];
    const bool digit_follows = i + 1 < end && bytes[i + 1] >= '0' && bytes[i + 1] <= '7';
    const char* letter = kLetters;
    while (*letter != '\0' && *letter != static_cast<char>(byte)) letter += 2;
    if (byte != '\0' && *letter != '\0') {
      Write("\\%c", letter[1]);
    } else if (byte >= 0x20 && byte < 0x7f) {
      text_ += static_cast<char>(byte);
    } else {
      Write(digit_follows ? "\\%03o" : "\\%o", byte);
    }
  }
  Write(end < size ? "\"..." : "\"");
}

void Line::Text(const char* text, size_t size) { Bytes(text, strnlen(text, size)); }
void Line::Path(const char* text, size_t size) { Bytes(text, strnlen(text, size), kShownPath); }

void Line::Strings(const char* const* strings) {
  Write("[");
  for (size_t i = 0; strings[i] != nullptr && i <= kShown; i++) {
    if (i > 0) Write(", ");
    if (i == kShown) {
      Write("...");
    } else {
      Text(strings[i]);
    }
  }
  Write("]");
}

void Line::Sockaddr(const void* address, size_t length) {
  sockaddr_storage copy{};  // an aligned one, which ends with zeros
  const size_t size = length < sizeof copy ? length : sizeof copy;
  std::memcpy(&copy, address, size);
  if (size < offsetof(sockaddr, sa_data)) return Address(address);
  const char* data = reinterpret_cast<const char*>(&copy) + offsetof(sockaddr, sa_data);
  const size_t data_size = size - offsetof(sockaddr, sa_data);
  // Each contract has a number of its own for AF_INET6.
  const char* const name = NameOf(contract_.families, copy.ss_family);
  const char* const family = name == nullptr ? "" : name;
  Fields field(*this);
  field("sa_family").NameOr(name, copy.ss_family);
  if (Is(family, "AF_INET") && size >= sizeof(sockaddr_in)) {
    InetAddress(field, reinterpret_cast<const sockaddr_in&>(copy));
  } else if (Is(family, "AF_INET6") && size >= sizeof(sockaddr_in6)) {
    Inet6Address(*this, field, reinterpret_cast<const sockaddr_in6&>(copy));
  } else if (Is(family, "AF_UNIX")) {
    Unix(field, data, data_size);
  } else {
    field("sa_data").Bytes(data, data_size);
  }
}

void Line::Cell(int64_t value) { Write("[%" PRIi64 "]", value); }

void Line::Changed(int64_t before, int64_t after) {
  if (before == after) return Cell(after);
  Write("[%" PRIi64 " => %" PRIi64 "]", before, after);
}

void Line::End(Result kind, int error) {
  parted_ = false;
  Write(") = ");
  if (kind == Result::kNothing) return Write("?");
  if (kind == Result::kAddress) {
    Address(reinterpret_cast<const void*>(static_cast<intptr_t>(result_)));
  } else {
    Number(result_);
  }
  if (!failed_ || error == 0) return;  // the end of a file is no error
  Write(" ");
  const char* const name = NameOf(contract_.codes, static_cast<uint64_t>(error));
  NameOr(name == nullptr ? NameOf(contract_.more_codes, static_cast<uint64_t>(error)) : name, error);
}

Fields::Fields(Line& line) : line_(line) { line_.Write("{"); }
Fields::~Fields() { line_.Write("}"); }

Line& Fields::operator()(const char* name) {
  line_.Write("%s%s=", first_ ? "" : ", ", name);
  first_ = false;
  return line_;
}

void Value(Line& line, const timeval& time) {
  Fields field(line);
  field("tv_sec").Number(time.tv_sec);
  field("tv_usec").Number(time.tv_usec);
}

void Value(Line& line, const in_addr& address) {
  Fields field(line);
  Inet(field("s_addr"), &address);
}

void Value(Line& line, const in6_addr& address) {
  Fields field(line);
  Inet6(line, &address, "s6_addr");
}

}  // namespace show
