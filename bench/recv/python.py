# recv on a TCP connection that has nothing to read.
import socket
import sys

from timing import report

sd = socket.create_server(("127.0.0.1", 0), backlog=1)
fd = socket.create_connection(sd.getsockname())
buf = bytearray(256)


def run(calls):
    recv_into, flags = fd.recv_into, socket.MSG_DONTWAIT
    for _ in range(calls):
        try:
            recv_into(buf, 256, flags)
        except BlockingIOError:
            continue
        sys.exit("recv: there was something to read")


report(run, int(sys.argv[1]), int(sys.argv[2]))
