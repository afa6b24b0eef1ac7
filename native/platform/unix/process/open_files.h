// What this process has open, by /proc/self/fd.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

struct OpenFile {
  int fd;
  std::string link;  // "/dev/null", "pipe:[4711]", "anon_inode:[eventpoll]"
  bool LinkBegins(const char* with) const { return link.rfind(with, 0) == 0; }
};

std::vector<OpenFile> OpenFiles();

// By which a descriptor is known again: its number may have got another file since.
struct FileId {
  dev_t device = 0;
  ino_t inode = 0;
  bool operator==(const FileId& other) const { return device == other.device && inode == other.inode; }
};

// Zeros where the descriptor is closed.
FileId FileIdOf(int fd);
