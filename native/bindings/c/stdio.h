// <stdio.h>: the C library's own streams, so that buffering is C's: by line on a terminal, full on a pipe.
#pragma once

#include <cstdio>
#include <cstring>

#include "common/header.h"
#include "generated/stdio_calls.h"

namespace stdio_h {

// vfprintf(3) of a text that is formatted already.
inline int WriteFormatted(const Format& format, FILE* stream) {
  if (format.error() != 0) {
    errno = format.error();
    return -1;
  }
  signals::KernelRestarts scope;
  const std::string& text = format.text();
  const bool at_once = stream::WritesAtOnce(stream);
  size_t at = 0;
  posix::flockfile(stream);
  for (const size_t end : format.ends()) {
    if (at_once && end != text.size()) continue;
    if (std::fwrite(text.data() + at, 1, end - at, stream) != end - at) break;
    at = end;
  }
  posix::funlockfile(stream);
  return at == text.size() ? static_cast<int>(at) : -1;
}

struct Printf : calls::Printf {
  int Run() const { return WriteFormatted(*format, stream::Stdout()); }
};

struct Fprintf : calls::Fprintf {
  int Run() const { return WriteFormatted(*format, stream); }
};

// sprintf(3) and snprintf(3) into memory that is known to be large enough.
inline int WriteString(const Format& format, const Bytes& str, size_t size) {
  if (format.error() != 0) {
    errno = format.error();
    return -1;
  }
  const std::string& text = format.text();
  if (size > 0) {
    const size_t kept = text.size() < size ? text.size() : size - 1;
    std::memcpy(str.data, text.data(), kept);
    str.data[kept] = '\0';
  }
  return static_cast<int>(text.size());
}

struct Sprintf : calls::Sprintf {
  void Check(Args& a) {
    const size_t needed = format->text().size() + 1;
    if (format->error() == 0 && needed > str.bytes().size) a.TooLong(1, str.name(), needed, str.bytes().size);
  }
  int Run() const { return WriteString(*format, str.bytes(), format->text().size() + 1); }
};

struct Snprintf : calls::Snprintf {
  int Run() const { return WriteString(*format, str.bytes(), size); }
};

// fgets(3), but what was read of a line before an interruption goes back into the stream: the C library would drop it,
// because there the kernel restarts the read and the function never sees the interruption.
inline const char* ReadLine(char* s, int size, FILE* stream) {
  if (size <= 1) return ::fgets(s, size, stream);
  const int before = errno;
  int length = 0, c = 0;
  errno = 0;  // getc returns EOF for an end, which leaves errno alone, and for an error
  while (length < size - 1 && c != '\n' && (c = ::getc(stream)) != EOF) s[length++] = static_cast<char>(c);
  const int error = c == EOF ? errno : 0;
  errno = error == 0 ? before : error;
  if (error == EINTR) {
    while (length > 0) ::ungetc(static_cast<unsigned char>(s[--length]), stream);
    errno = EINTR;
    return nullptr;
  }
  if (length == 0 || (error != 0 && error != EAGAIN)) return nullptr;  // as glibc: what came before EAGAIN counts
  s[length] = '\0';
  return s;
}

struct Fgets : calls::Fgets {
  const char* Run() const { return ReadLine(s, size, stream); }
};

struct Setvbuf : calls::Setvbuf {
  int Run() const { return stream::SetBuffer(stream, mode, buf.bytes().data == nullptr || mode == _IONBF ? 0 : size); }
};

// BUFSIZ bytes, or no buffering.
struct Setbuf : calls::Setbuf {
  void Check(Args& a) { a.RequireRoom(buf.bytes(), buf.name(), BUFSIZ); }
  void Run() const {
    const bool buffered = buf.bytes().data != nullptr;
    stream::SetBuffer(stream, buffered ? _IOFBF : _IONBF, buffered ? BUFSIZ : 0);
  }
};

inline void More(Header& header) {
  header.Value("stdin", stream::Wrap(header.env(), stdin));
  header.Value("stdout", stream::Wrap(header.env(), stdout));
  header.Value("stderr", stream::Wrap(header.env(), stderr));
}

}  // namespace stdio_h
