# Runs one program on a terminal of its own and relays what it writes and what is typed to it.
#
#   python3 pty.py [--echo] [--status-fd N] -- program argument ...
#
# Standard input is typed on the terminal as it comes (\x04, control-D, is end of input there); everything that appears
# on the terminal goes to standard output, byte for byte: output post-processing is off, so that a line ends in \n and
# not in \r\n, and echo is off unless asked for. When standard input ends, the one who started this is gone, and the
# program is ended as well. The status descriptor gets one JSON object per line: {"pid": N}, and at the end {"exit": N}
# or {"signal": N}.

import fcntl
import json
import os
import select
import signal
import struct
import sys
import termios


def usage():
    sys.stderr.write("usage: pty.py [--echo] [--status-fd N] -- program argument ...\n")
    sys.exit(2)


def options(argv):
    echo, status = False, None
    while argv and argv[0] != "--":
        word = argv.pop(0)
        if word == "--echo":
            echo = True
        elif word == "--status-fd" and argv:
            status = int(argv.pop(0))
        else:
            usage()
    if len(argv) < 2:
        usage()
    return echo, status, argv[1:]


def prepare(slave, echo):
    mode = termios.tcgetattr(slave)
    mode[1] &= ~termios.OPOST
    if not echo:
        mode[3] &= ~(termios.ECHO | termios.ECHONL | termios.ECHOCTL)
    termios.tcsetattr(slave, termios.TCSANOW, mode)
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))


def become(command, slave):
    """In the child: take the terminal, put back what Python changed, and turn into the program."""
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for number in (0, 1, 2):
        os.dup2(slave, number)
    os.closerange(3, 256)
    # Python ignores these two, and "ignored" would outlive the exec.
    for name in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(name, signal.SIG_DFL)
    try:
        os.execvp(command[0], command)
    except OSError as problem:
        os.write(2, ("%s: %s\n" % (command[0], problem.strerror)).encode())
        os._exit(127)


def read_or_end(descriptor):
    """A master whose slave has been closed everywhere answers EIO: that is its end of file."""
    try:
        return os.read(descriptor, 65536)
    except OSError:
        return b""


def write_all(descriptor, data):
    while data:
        data = data[os.write(descriptor, data):]


def relay(master, child):
    """Until the terminal is closed by its last user. The master is non-blocking, so that a program which does not read
    its terminal cannot stop us from passing on what it writes."""
    typed, listening = b"", True
    os.set_blocking(master, False)
    while True:
        readers = [master] + ([0] if listening else [])
        ready, writable, _ = select.select(readers, [master] if typed else [], [])
        if master in ready:
            data = read_or_end(master)
            if not data:
                return
            write_all(1, data)
        if writable:
            typed = typed[os.write(master, typed):]
        if 0 in ready:
            data = os.read(0, 65536)
            typed += data
            if not data:
                listening = False
                os.kill(child, signal.SIGKILL)


def main():
    echo, status, command = options(sys.argv[1:])
    master, slave = os.openpty()
    prepare(slave, echo)
    child = os.fork()
    if child == 0:
        become(command, slave)
    os.close(slave)

    def report(**fields):
        if status is not None:
            os.write(status, (json.dumps(fields) + "\n").encode())

    report(pid=child)
    relay(master, child)
    _, result = os.waitpid(child, 0)
    if os.WIFSIGNALED(result):
        report(signal=os.WTERMSIG(result))
        sys.exit(128 + os.WTERMSIG(result))
    report(exit=os.WEXITSTATUS(result))
    sys.exit(os.WEXITSTATUS(result))


main()
