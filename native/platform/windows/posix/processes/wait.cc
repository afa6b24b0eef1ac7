// <sys/wait.h>. Windows has no stopped processes and no process groups.
#include "platform/windows/posix/errors.h"
#include "platform/windows/posix/processes/children.h"

namespace posix {

pid_t wait(int* status) { return waitpid(-1, status, 0); }

pid_t waitpid(pid_t pid, int* status, int options) {
  if ((options & ~(WNOHANG | WUNTRACED | WCONTINUED)) != 0) return errors::Set(EINVAL);
  if (pid == 0 || pid < -1) return errors::Set(ECHILD);  // no child is in that group
  int value = 0;
  const pid_t ended = children::Wait(pid, options, &value);
  if (ended > 0 && status != nullptr) *status = value;
  return ended;
}

int waitid(idtype_t type, id_t id, siginfo_t* info, int options) {
  constexpr int kEvents = WEXITED | WSTOPPED | WCONTINUED;
  if ((options & ~(kEvents | WNOHANG | WNOWAIT)) != 0 || (options & kEvents) == 0) return errors::Set(EINVAL);
  if (type != P_ALL && type != P_PID && type != P_PGID) return errors::Set(EINVAL);
  if (type == P_PID && static_cast<pid_t>(id) <= 0) return errors::Set(EINVAL);  // -1 would be any child
  if (type == P_PGID || (options & WEXITED) == 0) return errors::Set(ECHILD);    // what never happens is not waited for
  int status = 0;
  const pid_t ended = children::Wait(type == P_ALL ? -1 : static_cast<pid_t>(id), options, &status);
  if (ended == -1) return -1;
  if (info == nullptr) return 0;
  siginfo_t result{};
  if (ended > 0) {
    result.si_signo = SIGCHLD;
    result.si_code = WIFEXITED(status) ? CLD_EXITED : CLD_KILLED;
    result.si_pid = ended;
    result.si_status = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
  }
  std::memcpy(info, &result, sizeof result);
  return 0;
}

}  // namespace posix
