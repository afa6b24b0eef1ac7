// <windows.h>: memory, integers, time, the last error. Processes and handles are in windows_process.cc.
#include "generated/windows.h"

#include <cstring>

#include "bindings/winsock/args.h"
#include "bindings/winsock/headers.h"
#include "common/headers.h"

namespace {

napi_value LastError(napi_env env, napi_callback_info info) {
  Args args(env, info, "GetLastError");
  return args.Complete() ? call::ToJs(env, static_cast<uint32_t>(args.addon().winsock_error)) : nullptr;
}

napi_value PutLastError(napi_env env, napi_callback_info info) {
  Args args(env, info, "SetLastError");
  const DWORD error = winsock_args::Bits(args, "dwErrCode");
  if (args.Complete()) args.addon().winsock_error = static_cast<int>(error);
  return nullptr;
}

struct Zero : WinsockCall {
  static constexpr const char* kName = "ZeroMemory";
  Bytes destination;
  size_t length;
  explicit Zero(Args& a) : destination(a.Out("Destination")), length(a.LengthInMemory("Length", destination)) {}
  void Run() const { std::memset(destination.data, 0, length); }
};

struct Fill : WinsockCall {
  static constexpr const char* kName = "FillMemory";
  Bytes destination;
  size_t length;
  int fill;
  explicit Fill(Args& a)
      : destination(a.Out("Destination")), length(a.LengthInMemory("Length", destination)), fill(a.Char("Fill")) {}
  void Run() const { std::memset(destination.data, fill, length); }
};

struct Move : WinsockCall {
  static constexpr const char* kName = "MoveMemory";
  Bytes destination, source;
  size_t length;
  explicit Move(Args& a)
      : destination(a.Out("Destination")), source(a.In("Source")), length(a.LengthInMemory("Length", Smaller())) {}
  const Bytes& Smaller() const { return destination.size < source.size ? destination : source; }
  void Run() const { std::memmove(destination.data, source.data, length); }
};

struct Copy : Move {
  static constexpr const char* kName = "CopyMemory";
  explicit Copy(Args& a) : Move(a) {
    const unsigned char *d = destination.data, *s = source.data;
    if (a.ok() && length > 0 && d < s + length && s < d + length) {
      a.Fail(true, "argument 1 (Destination) must not overlap argument 2 (Source)");
    }
  }
};

// The macros convert their arguments to a pointer-sized integer first, then cut.
struct OneNumber : WinsockCall {
  int64_t value;
  OneNumber(Args& a, const char* name) : value(a.Int<int64_t>(name)) {}
};

struct TwoNumbers : WinsockCall {
  int64_t low, high;
  TwoNumbers(Args& a, const char* first, const char* second)
      : low(a.Int<int64_t>(first)), high(a.Int<int64_t>(second)) {}
};

struct MakeWord : TwoNumbers {
  static constexpr const char* kName = "MAKEWORD";
  explicit MakeWord(Args& a) : TwoNumbers(a, "bLow", "bHigh") {}
  unsigned Run() const { return MAKEWORD(low, high); }
};

struct MakeLong : TwoNumbers {
  static constexpr const char* kName = "MAKELONG";
  explicit MakeLong(Args& a) : TwoNumbers(a, "wLow", "wHigh") {}
  static bool Failed(int) { return false; }
  int Run() const { return MAKELONG(low, high); }
};

struct LowByte : OneNumber {
  static constexpr const char* kName = "LOBYTE";
  explicit LowByte(Args& a) : OneNumber(a, "wValue") {}
  unsigned Run() const { return LOBYTE(value); }
};

struct HighByte : OneNumber {
  static constexpr const char* kName = "HIBYTE";
  explicit HighByte(Args& a) : OneNumber(a, "wValue") {}
  unsigned Run() const { return HIBYTE(value); }
};

struct LowWord : OneNumber {
  static constexpr const char* kName = "LOWORD";
  explicit LowWord(Args& a) : OneNumber(a, "dwValue") {}
  unsigned Run() const { return LOWORD(value); }
};

struct HighWord : OneNumber {
  static constexpr const char* kName = "HIWORD";
  explicit HighWord(Args& a) : OneNumber(a, "dwValue") {}
  unsigned Run() const { return HIWORD(value); }
};

struct SleepFor : WinsockCall {
  static constexpr const char* kName = "Sleep";
  DWORD milliseconds;
  explicit SleepFor(Args& a) : milliseconds(a.Int<DWORD>("dwMilliseconds")) {}
  void Run() const { winsock::Sleep(milliseconds); }
};

struct TickCount : WinsockCall {
  static constexpr const char* kName = "GetTickCount";
  explicit TickCount(Args&) {}
  DWORD Run() const { return winsock::GetTickCount(); }
};

}  // namespace

void ExportWindows(Header& header) {
  header.Export(windows_table::kTable);
  header.Function("GetLastError", LastError);
  header.Function("SetLastError", PutLastError);
  header.Function<Zero>();
  header.Function<Fill>();
  header.Function<Copy>();
  header.Function<Move>();
  header.Function<MakeWord>();
  header.Function<MakeLong>();
  header.Function<LowByte>();
  header.Function<HighByte>();
  header.Function<LowWord>();
  header.Function<HighWord>();
  header.Function<SleepFor>();
  header.Function<TickCount>();
  ExportWindowsProcess(header);
}
