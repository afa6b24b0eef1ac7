# 64 bytes there and back.
from timing import tcp

SIZE = 64
buf = bytearray(SIZE)
view = memoryview(buf)


def serve(fd, calls):
    while n := fd.recv_into(buf, SIZE):
        fd.send(view[:n])


def run(fd, calls):
    for _ in range(calls):
        fd.send(buf)
        got = 0
        while got < SIZE:
            n = fd.recv_into(buf, SIZE)
            if n == 0:
                raise EOFError
            got += n


tcp(serve, run)
