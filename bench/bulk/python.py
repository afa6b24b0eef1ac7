# `calls` blocks of 64 KiB in one direction, then one byte back when all have arrived.
from timing import tcp

SIZE = 65536
buf = bytearray(SIZE)


def serve(fd, calls):
    got = 0
    while n := fd.recv_into(buf, SIZE):
        got += n
        if got < calls * SIZE:
            continue
        fd.send(b"\0")
        got = 0


def run(fd, calls):
    for _ in range(calls):
        if fd.send(buf) != SIZE:
            raise OSError("a short send")
    fd.recv_into(buf, 1)


tcp(serve, run)
