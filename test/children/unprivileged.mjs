// Calls of a user without privileges. Started as root it becomes one; anyone else is one.
import { int, sizeof } from "bsd-sockets/c";
import * as addresses from "../helpers/addresses.mjs";
import { attempt } from "../helpers/attempt.mjs";
import { posix } from "../helpers/contracts.mjs";
import { Scope } from "../helpers/scope.mjs";

const { bind, connect, sendto, setsockopt, socket } = posix;
const { AF_INET, AF_INET6, AF_PACKET, SOCK_DGRAM, SOCK_PACKET, SOCK_RAW } = posix;
const { IPPROTO_ICMP, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_RAW, IPPROTO_TCP, SOL_SOCKET } = posix;
const { IP_TRANSPARENT, IPV6_TRANSPARENT, SO_DEBUG, SO_MARK, SO_PRIORITY, SO_RCVBUFFORCE, SO_SNDBUFFORCE, TCP_REPAIR } =
  posix;

const folder = process.argv[2];
if (process.getuid() === 0) {
  process.setgroups([]);
  process.setgid(65534);
  process.setuid(65534);
}

const unix = (path) => addresses.unix(`${folder}/${path}`);
const low = posix.loopback(463);
const s = new Scope(posix);
const [tcp, udp, tcp6, stream, datagram] = [s.tcp(), s.udp(), s.tcp6(), s.unix(), s.unix(SOCK_DGRAM)];
const size = sizeof(unix("any"));

attempt("socket", "a raw socket", "EPERM", socket, AF_INET, SOCK_RAW, IPPROTO_ICMP);
attempt("socket", "a raw socket of IPPROTO_RAW", "EPERM", socket, AF_INET, SOCK_RAW, IPPROTO_RAW);
attempt("socket", "a raw IPv6 socket", "EPERM", socket, AF_INET6, SOCK_RAW, IPPROTO_ICMP);
attempt("socket", "a packet socket", "EPERM", socket, AF_PACKET, SOCK_RAW, 0);
attempt("socket", "the old packet socket", "EPERM", socket, AF_INET, SOCK_PACKET, 0);
attempt("bind", "a port below ip_unprivileged_port_start", "EACCES", bind, tcp, low, sizeof(low));
attempt("bind", "a port below ip_unprivileged_port_start, UDP", "EACCES", bind, udp, low, sizeof(low));
attempt("bind", "a path in a folder that may not be written", "EACCES", bind, stream, unix("readable/socket"), size);
attempt("bind", "a path in a folder that may not be searched", "EACCES", bind, stream, unix("closed/socket"), size);
attempt("connect", "a socket file that may not be written", "EACCES", connect, stream, unix("stream"), size);
attempt("connect", "a path in a folder that may not be searched", "EACCES", connect, stream, unix("closed/any"), size);
attempt(
  "connect",
  "a datagram socket file that may not be written",
  "EACCES",
  connect,
  datagram,
  unix("datagram"),
  size,
);
attempt(
  "sendto",
  "a socket file that may not be written",
  "EACCES",
  sendto,
  datagram,
  "x",
  1,
  0,
  unix("datagram"),
  size,
);
attempt(
  "sendto",
  "a path in a folder that may not be searched",
  "EACCES",
  sendto,
  datagram,
  "x",
  1,
  0,
  unix("closed/any"),
  size,
);
attempt("setsockopt", "SO_RCVBUFFORCE", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_RCVBUFFORCE, int(1), 4);
attempt("setsockopt", "SO_SNDBUFFORCE", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_SNDBUFFORCE, int(1), 4);
attempt("setsockopt", "SO_DEBUG", "EACCES", setsockopt, tcp, SOL_SOCKET, SO_DEBUG, int(1), 4);
attempt("setsockopt", "SO_PRIORITY 7", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_PRIORITY, int(7), 4);
attempt("setsockopt", "SO_PRIORITY -1", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_PRIORITY, int(-1), 4);
attempt(
  "setsockopt",
  "SO_PRIORITY 6, which everybody may set",
  null,
  setsockopt,
  tcp,
  SOL_SOCKET,
  SO_PRIORITY,
  int(6),
  4,
);
attempt("setsockopt", "SO_MARK", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_MARK, int(1), 4);
attempt("setsockopt", "IP_TRANSPARENT", "EPERM", setsockopt, tcp, IPPROTO_IP, IP_TRANSPARENT, int(1), 4);
attempt("setsockopt", "IPV6_TRANSPARENT", "EPERM", setsockopt, tcp6, IPPROTO_IPV6, IPV6_TRANSPARENT, int(1), 4);
attempt("setsockopt", "TCP_REPAIR", "EPERM", setsockopt, tcp, IPPROTO_TCP, TCP_REPAIR, int(1), 4);

const forged = new posix.msghdr();
Object.assign(forged, { msg_control: Buffer.alloc(32), msg_controllen: 32 });
Object.assign(posix.CMSG_FIRSTHDR(forged), {
  cmsg_level: SOL_SOCKET,
  cmsg_type: posix.SCM_CREDENTIALS,
  cmsg_len: posix.CMSG_LEN(12),
});
posix.CMSG_DATA(posix.CMSG_FIRSTHDR(forged)).writeInt32LE(1);
attempt("sendmsg", "SCM_CREDENTIALS of another process", "EPERM", posix.sendmsg, s.unixPair()[0], forged, 0);
