// <sys/wait.h>
#include "generated/sys_wait.h"

#include "common/headers.h"
#include "platform/posix.h"

namespace {

struct Wait {  // wait(2)
  static constexpr const char* kName = "wait";
  uint32_t* wstatus;
  explicit Wait(Args& a) : wstatus(a.CellOrNull("wstatus")) {}
  bool Restarts() const { return true; }
  pid_t Run() const { return posix::wait(reinterpret_cast<int*>(wstatus)); }
};

struct Waitpid {  // waitpid(2)
  static constexpr const char* kName = "waitpid";
  pid_t pid;
  uint32_t* wstatus;
  int options;
  explicit Waitpid(Args& a)
      : pid(a.Int<pid_t>("pid")), wstatus(a.CellOrNull("wstatus")), options(a.Int<int>("options")) {}
  bool Restarts() const { return true; }
  pid_t Run() const { return posix::waitpid(pid, reinterpret_cast<int*>(wstatus), options); }
};

struct Waitid {  // waitid(2)
  static constexpr const char* kName = "waitid";
  int idtype;
  id_t id;
  Bytes infop;
  int options;
  explicit Waitid(Args& a)
      : idtype(a.Int<int>("idtype")),
        id(a.Int<id_t>("id")),
        infop(a.OutOrNull("infop")),
        options(a.Int<int>("options")) {
    a.RequireRoom(infop, "infop", sizeof(siginfo_t));
  }
  bool Restarts() const { return true; }
  int Run() const { return posix::waitid(static_cast<idtype_t>(idtype), id, infop.As<siginfo_t>(), options); }
};

// The macros that look into a wait status: one struct each.
#define STATUS_MACRO(Name, MACRO)                                \
  struct Name {                                                  \
    static constexpr const char* kName = #MACRO;                 \
    int wstatus;                                                 \
    explicit Name(Args& a) : wstatus(a.Int<int>("wstatus")) {}   \
    static bool Failed(int) { return false; }                    \
    int Run() const { return static_cast<int>(MACRO(wstatus)); } \
  }

STATUS_MACRO(IfExited, WIFEXITED);
STATUS_MACRO(ExitStatus, WEXITSTATUS);
STATUS_MACRO(IfSignaled, WIFSIGNALED);
STATUS_MACRO(TermSig, WTERMSIG);
STATUS_MACRO(CoreDump, WCOREDUMP);
STATUS_MACRO(IfStopped, WIFSTOPPED);
STATUS_MACRO(StopSig, WSTOPSIG);
STATUS_MACRO(IfContinued, WIFCONTINUED);

}  // namespace

void ExportSysWait(Header& header) {
  header.Export(sys_wait_table::kTable);
  header.Function<Wait>();
  header.Function<Waitpid>();
  header.Function<Waitid>();
  header.Function<IfExited>();
  header.Function<ExitStatus>();
  header.Function<IfSignaled>();
  header.Function<TermSig>();
  header.Function<CoreDump>();
  header.Function<IfStopped>();
  header.Function<StopSig>();
  header.Function<IfContinued>();
}
