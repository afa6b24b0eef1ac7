// posix_spawn_file_actions_t: what a child's descriptors become, step by step.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "platform/windows/posix/descriptors/descriptors.h"

namespace spawn_actions {

struct Action {
  enum Operation { kClose, kDup2, kOpen, kChdir } operation;
  int fd;
  int target;  // of dup2; the flags of open
  mode_t mode;
  std::string path;
};
using Actions = std::vector<Action>;

// What the child starts with. A POSIX child has every descriptor; here those above 2 only serve the actions.
struct Start {
  descriptors::Shared standard[3];
  std::wstring directory;  // "" is this process's
};

// 0, or the errno of the first action that failed.
int Run(const Actions& actions, Start* start);

}  // namespace spawn_actions
