// What Node changed in this process and an exec'ed program must not inherit (unix/process/exec_state.cc, on Windows
// windows/posix/processes/unsupported.cc).
#pragma once

namespace exec_state {

// Called once, when the program imports the calls: fds 0 to 2 and inherited ones lose the close-on-exec flag that Node
// gave them, and the descriptor limit that the process was started with is looked up.
void RecordStart();

// Puts dispositions, stdio and limits in the state that a C program would hand over; undone when exec fails. The error
// number survives both.
class Handover {
 public:
  Handover();
  ~Handover();
  Handover(const Handover&) = delete;
  Handover& operator=(const Handover&) = delete;

 private:
  int nonblocking_[3] = {0, 0, 0};
};

// fcntl(fd, F_SETFL) by the program itself: its own O_NONBLOCK on stdio is handed over.
void ProgramSetFlags(int fd);

}  // namespace exec_state
