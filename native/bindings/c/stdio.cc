// <stdio.h>: the C library's own streams, so that buffering is C's: by line on a terminal, full on a pipe.
#include "generated/stdio.h"

#include <cstdio>
#include <cstring>

#include "common/format.h"
#include "common/headers.h"
#include "common/stream.h"
#include "platform/posix.h"

namespace {

// vfprintf(3) of a text that is formatted already.
int WriteFormatted(const Format& format, FILE* stream) {
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

struct Printf {  // printf(3)
  static constexpr const char* kName = "printf";
  Format format;
  explicit Printf(Args& a) : format(a) {}
  int Run() const { return WriteFormatted(format, stream::Stdout()); }
};

struct Fprintf {  // fprintf(3)
  static constexpr const char* kName = "fprintf";
  FILE* stream;
  Format format;
  explicit Fprintf(Args& a) : stream(stream::Read(a, "stream")), format(a) {}
  int Run() const { return WriteFormatted(format, stream); }
};

// sprintf(3) and snprintf(3) into memory that is known to be large enough.
int WriteString(const Format& format, const Bytes& str, size_t size) {
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

struct Sprintf {  // sprintf(3)
  static constexpr const char* kName = "sprintf";
  Bytes str;
  Format format;
  explicit Sprintf(Args& a) : str(a.Out("str")), format(a) {
    const size_t needed = format.text().size() + 1;
    if (a.ok() && format.error() == 0 && needed > str.size) a.TooLong(1, "str", needed, str.size);
  }
  int Run() const { return WriteString(format, str, format.text().size() + 1); }
};

struct Snprintf {  // snprintf(3)
  static constexpr const char* kName = "snprintf";
  Bytes str;
  size_t size;
  Format format;
  explicit Snprintf(Args& a) : str(a.OutOrNull("str")), size(a.LengthInMemory("size", str)), format(a) {}
  int Run() const { return WriteString(format, str, size); }
};

struct Puts {  // puts(3)
  static constexpr const char* kName = "puts";
  const char* s;
  explicit Puts(Args& a) : s(a.Text("s")) {}
  int Run() const {
    signals::KernelRestarts scope;
    stream::Stdout();
    return ::puts(s);
  }
};

struct Fputs {  // fputs(3)
  static constexpr const char* kName = "fputs";
  const char* s;
  FILE* stream;
  explicit Fputs(Args& a) : s(a.Text("s")), stream(stream::Read(a, "stream")) {}
  int Run() const {
    signals::KernelRestarts scope;
    return ::fputs(s, stream);
  }
};

// fputc(3) and putc(3)
struct WriteCharacter {
  int c;
  FILE* stream;
  explicit WriteCharacter(Args& a) : c(a.Char("c")), stream(stream::Read(a, "stream")) {}
  int Run() const {
    signals::KernelRestarts scope;
    return ::fputc(c, stream);
  }
};

struct Fputc : WriteCharacter {
  static constexpr const char* kName = "fputc";
  using WriteCharacter::WriteCharacter;
};

struct Putc : WriteCharacter {
  static constexpr const char* kName = "putc";
  using WriteCharacter::WriteCharacter;
};

struct Putchar {  // putchar(3)
  static constexpr const char* kName = "putchar";
  int c;
  explicit Putchar(Args& a) : c(a.Char("c")) {}
  int Run() const {
    signals::KernelRestarts scope;
    return ::putc(c, stream::Stdout());
  }
};

// A call whose only parameter is a stream.
struct OneStream {
  FILE* stream;
  explicit OneStream(Args& a) : stream(stream::Read(a, "stream")) {}
};

// An interrupted read leaves the stream's error indicator set, which a restarted one would not have done.
bool RestartReading(FILE* stream) {
  ::clearerr(stream);
  return true;
}

struct Fgetc : OneStream {  // fgetc(3)
  static constexpr const char* kName = "fgetc";
  using OneStream::OneStream;
  bool Restarts() const { return RestartReading(stream); }
  int Run() const { return ::fgetc(stream); }
};

struct Getc : OneStream {  // getc(3)
  static constexpr const char* kName = "getc";
  using OneStream::OneStream;
  bool Restarts() const { return RestartReading(stream); }
  int Run() const { return ::getc(stream); }
};

struct Getchar {  // getchar(3)
  static constexpr const char* kName = "getchar";
  explicit Getchar(Args&) {}
  bool Restarts() const { return RestartReading(stdin); }
  int Run() const { return ::getchar(); }
};

// fgets(3), but what was read of a line before an interruption goes back into the stream: the C library would drop it,
// because there the kernel restarts the read and the function never sees the interruption.
const char* ReadLine(char* s, int size, FILE* stream) {
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

struct Fgets {  // fgets(3)
  static constexpr const char* kName = "fgets";
  Bytes s;
  int size;
  FILE* stream;
  explicit Fgets(Args& a) : s(a.Out("s")), size(a.IntLength("size", s)), stream(stream::Read(a, "stream")) {}
  bool Restarts() const { return RestartReading(stream); }
  const char* Run() const { return ReadLine(s.As<char>(), size, stream); }
  napi_value Value(const Args& args, const char* result) const { return Argument(args, 0, result); }
};

struct Fflush {  // fflush(3)
  static constexpr const char* kName = "fflush";
  FILE* stream;
  explicit Fflush(Args& a) : stream(stream::ReadOrNull(a, "stream")) {}
  int Run() const {
    signals::KernelRestarts scope;
    return ::fflush(stream);
  }
};

struct Feof : OneStream {  // feof(3)
  static constexpr const char* kName = "feof";
  using OneStream::OneStream;
  static bool Failed(int) { return false; }
  int Run() const { return ::feof(stream) != 0; }
};

struct Ferror : OneStream {  // ferror(3)
  static constexpr const char* kName = "ferror";
  using OneStream::OneStream;
  static bool Failed(int) { return false; }
  int Run() const { return ::ferror(stream) != 0; }
};

struct Clearerr : OneStream {  // clearerr(3)
  static constexpr const char* kName = "clearerr";
  using OneStream::OneStream;
  void Run() const { ::clearerr(stream); }
};

struct Fileno : OneStream {  // fileno(3)
  static constexpr const char* kName = "fileno";
  using OneStream::OneStream;
  int Run() const { return ::fileno(stream); }
};

struct Setvbuf {  // setvbuf(3)
  static constexpr const char* kName = "setvbuf";
  FILE* stream;
  Bytes buf;
  int mode;
  size_t size;
  explicit Setvbuf(Args& a)
      : stream(stream::Read(a, "stream")),
        buf(a.OutOrNull("buf")),
        mode(a.Int<int>("mode")),
        size(a.Length("size", buf)) {}
  static bool Failed(int result) { return result != 0; }
  int Run() const { return stream::SetBuffer(stream, mode, buf.data == nullptr || mode == _IONBF ? 0 : size); }
};

struct Setbuf {  // setbuf(3): BUFSIZ bytes, or no buffering
  static constexpr const char* kName = "setbuf";
  FILE* stream;
  Bytes buf;
  explicit Setbuf(Args& a) : stream(stream::Read(a, "stream")), buf(a.OutOrNull("buf")) {
    a.RequireRoom(buf, "buf", BUFSIZ);
  }
  void Run() const {
    stream::SetBuffer(stream, buf.data == nullptr ? _IONBF : _IOFBF, buf.data == nullptr ? 0 : BUFSIZ);
  }
};

struct Perror {  // perror(3)
  static constexpr const char* kName = "perror";
  const char* s;
  explicit Perror(Args& a) : s(a.TextOrNull("s")) {}
  void Run() const {
    signals::KernelRestarts scope;
    posix::perror(s);
  }
};

}  // namespace

void ExportStdio(Header& header) {
  header.Export(stdio_table::kTable);
  header.Value("stdin", stream::Wrap(header.env(), stdin));
  header.Value("stdout", stream::Wrap(header.env(), stdout));
  header.Value("stderr", stream::Wrap(header.env(), stderr));
  header.Function<Printf>();
  header.Function<Fprintf>();
  header.Function<Sprintf>();
  header.Function<Snprintf>();
  header.Function<Puts>();
  header.Function<Fputs>();
  header.Function<Fputc>();
  header.Function<Putc>();
  header.Function<Putchar>();
  header.Function<Fgets>();
  header.Function<Fgetc>();
  header.Function<Getc>();
  header.Function<Getchar>();
  header.Function<Fflush>();
  header.Function<Setvbuf>();
  header.Function<Setbuf>();
  header.Function<Feof>();
  header.Function<Ferror>();
  header.Function<Clearerr>();
  header.Function<Fileno>();
  header.Function<Perror>();
}
