# fork, _exit and waitpid.
import os
import sys

from timing import report


def run(calls):
    for _ in range(calls):
        pid = os.fork()
        if pid == 0:
            os._exit(0)
        os.waitpid(pid, 0)


report(run, int(sys.argv[1]), int(sys.argv[2]))
