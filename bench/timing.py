# What every Python contestant shares: the clock, the report, and the two ends of a TCP measurement (see tcp.h).
import socket
import sys
import time


def report(run, slices, calls):
    """Times `slices` times `calls` calls, and prints the nanoseconds of one call for each slice."""
    for _ in range(slices):
        start = time.perf_counter_ns()
        run(calls)
        print((time.perf_counter_ns() - start) / calls)


def tcp(serve, run):
    slices, calls, *port = map(int, sys.argv[2:])
    if sys.argv[1] == "server":
        sd = socket.create_server(("127.0.0.1", 0), backlog=1)
        print(sd.getsockname()[1], flush=True)
        fd, _ = sd.accept()
        serve(fd, calls)
    else:
        fd = socket.create_connection(("127.0.0.1", port[0]))
        report(lambda calls: run(fd, calls), slices, calls)
