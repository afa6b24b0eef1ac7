/*
 * The configuration file of superserver, in the manner of xinetd: for each service a block of attributes, which all
 * have to be given but for server_args. What follows # on a line is a comment.
 */
#include <sys/socket.h>
#include <fcntl.h>
#include <unistd.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include "config.h"

#define TEXT_SIZE 16384

enum { NEWLINE = '\n', TAB = '\t', RETURN = '\r', SPACE = ' ', HASH = '#', ZERO = '0', NINE = '9' };
enum { OUTSIDE, NAMED, INSIDE };

static char text[TEXT_SIZE];
static char words[MAX_WORDS + 1][WORD_SIZE];
static int count;
static const char *file;
static int line;
static int state;
static int made;

static int complain(const char *what, const char *word) {
  fprintf(stderr, "%s:%d: %s '%s'\n", file, line, what, word);
  return -1;
}

// Reads the whole file, which is refused when text cannot hold it.
static int read_file(void) {
  int fd, n = 0, length = 0;

  if ((fd = open(file, O_RDONLY)) == -1) {
    return -1;
  }
  while (length < TEXT_SIZE && (n = read(fd, text + length, TEXT_SIZE - length)) > 0) {
    length += n;
  }
  close(fd);
  if (n == -1) {
    return -1;
  }
  if (length == TEXT_SIZE) {
    errno = EFBIG;
    return -1;
  }
  text[length] = 0;
  return 0;
}

static int is_blank(int c) {
  return c == SPACE || c == TAB || c == RETURN;
}

static int is_end(int c) {
  return c == 0 || c == NEWLINE;
}

// Copies the word at text[at] to the words of the line; returns where it ends, or -1.
static int take_word(int at) {
  int length = 0;

  if (count == MAX_WORDS) {
    return complain("too many words after", words[count - 1]);
  }
  while (!is_end(text[at]) && !is_blank(text[at]) && text[at] != HASH && length < WORD_SIZE - 1) {
    words[count][length++] = text[at++];
  }
  words[count][length] = 0;
  if (length == WORD_SIZE - 1) {
    return complain("the word is too long:", words[count]);
  }
  count++;
  return at;
}

// Splits the line at text[at] into words; returns where the next one begins, or -1.
static int take_line(int at) {
  count = 0;
  while (at != -1 && !is_end(text[at])) {
    if (text[at] == HASH) {
      while (!is_end(text[at])) {
        at++;
      }
    } else if (is_blank(text[at])) {
      at++;
    } else {
      at = take_word(at);
    }
  }
  words[count][0] = 0;
  return at != -1 && text[at] == NEWLINE ? at + 1 : at;
}

// The number that a word is, or -1.
static int number(const char *word) {
  for (int i = 0; word[i] != 0; i++) {
    if (word[i] < ZERO || word[i] > NINE || i == 5) {
      return -1;
    }
  }
  return word[0] == 0 ? -1 : atoi(word);
}

static int set_port(struct service *s) {
  s->port = number(words[2]);
  if (s->port < 1 || s->port > 65535) {
    return complain("port must be 1 to 65535, not", words[2]);
  }
  return 0;
}

static int set_type(struct service *s) {
  if (strcmp(words[2], "stream") == 0) {
    s->type = SOCK_STREAM;
  } else if (strcmp(words[2], "dgram") == 0) {
    s->type = SOCK_DGRAM;
  } else {
    return complain("socket_type must be stream or dgram, not", words[2]);
  }
  return 0;
}

static int set_wait(struct service *s) {
  if (strcmp(words[2], "yes") == 0) {
    s->wait = 1;
  } else if (strcmp(words[2], "no") == 0) {
    s->wait = 0;
  } else {
    return complain("wait must be yes or no, not", words[2]);
  }
  return 0;
}

static int set_server(struct service *s) {
  strcpy(s->server, words[2]);
  if (access(s->server, X_OK) == -1) {
    return complain("server is no program that can be run:", words[2]);
  }
  return 0;
}

static int set_args(struct service *s) {
  s->nargs = count - 2;
  for (int i = 0; i < s->nargs; i++) {
    strcpy(s->args[i], words[i + 2]);
  }
  return 0;
}

static int set_attribute(struct service *s) {
  if (count < 2 || strcmp(words[1], "=") != 0) {
    return complain("expected = after", words[0]);
  }
  if (strcmp(words[0], "server_args") == 0) {
    return set_args(s);
  }
  if (count != 3) {
    return complain("expected one value for", words[0]);
  }
  if (strcmp(words[0], "port") == 0) {
    return set_port(s);
  }
  if (strcmp(words[0], "socket_type") == 0) {
    return set_type(s);
  }
  if (strcmp(words[0], "wait") == 0) {
    return set_wait(s);
  }
  if (strcmp(words[0], "server") == 0) {
    return set_server(s);
  }
  return complain("unknown attribute", words[0]);
}

static int begin_service(struct service services[]) {
  if (strcmp(words[0], "service") != 0 || count != 2) {
    return complain("expected service <name>, not", words[0]);
  }
  if (made == MAX_SERVICES) {
    return complain("no room for service", words[1]);
  }
  services[made] = (struct service){.wait = -1, .sd = -1};
  strcpy(services[made].name, words[1]);
  state = NAMED;
  return 0;
}

static int end_service(struct service services[]) {
  struct service *s = &services[made];

  if (s->port == 0 || s->type == 0 || s->wait == -1 || s->server[0] == 0) {
    return complain("port, socket_type, wait and server are needed for service", s->name);
  }
  // A datagram stays in the socket until the program reads it: until then, superserver must not look there.
  if (s->type == SOCK_DGRAM && s->wait == 0) {
    return complain("a dgram service needs wait = yes:", s->name);
  }
  for (int i = 0; i < made; i++) {
    if (services[i].port == s->port && services[i].type == s->type) {
      return complain("the port is the same as that of service", services[i].name);
    }
  }
  made++;
  state = OUTSIDE;
  return 0;
}

static int use_line(struct service services[]) {
  if (count == 0) {
    return 0;
  }
  if (state == OUTSIDE) {
    return begin_service(services);
  }
  if (state == NAMED) {
    state = INSIDE;
    return strcmp(words[0], "{") == 0 && count == 1 ? 0 : complain("expected {, not", words[0]);
  }
  if (strcmp(words[0], "}") == 0 && count == 1) {
    return end_service(services);
  }
  return set_attribute(&services[made]);
}

// Fills in the services that the file tells of. Returns how many, or -1 when it has said what is wrong.
int read_config(const char *path, struct service services[]) {
  int at = 0;

  file = path;
  line = 0;
  made = 0;
  state = OUTSIDE;
  if (read_file() == -1) {
    fprintf(stderr, "%s: %s\n", file, strerror(errno));
    return -1;
  }
  while (text[at] != 0) {
    line++;
    if ((at = take_line(at)) == -1 || use_line(services) == -1) {
      return -1;
    }
  }
  if (state != OUTSIDE) {
    return complain("the file ends inside of service", services[made].name);
  }
  return made;
}
