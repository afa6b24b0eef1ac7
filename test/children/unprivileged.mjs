// Calls of a user without privileges. Started as root it becomes one; anyone else is one.

import { htons, inet_addr } from "bsd-sockets/arpa/inet";
import { array, int, sizeof } from "bsd-sockets/c";
import {
  IP_TRANSPARENT,
  IPPROTO_ICMP,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_RAW,
  IPPROTO_TCP,
  IPV6_TRANSPARENT,
  sockaddr_in,
} from "bsd-sockets/netinet/in";
import { TCP_REPAIR } from "bsd-sockets/netinet/tcp";
import {
  AF_INET,
  AF_INET6,
  AF_PACKET,
  AF_UNIX,
  bind,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  connect,
  msghdr,
  SCM_CREDENTIALS,
  SO_DEBUG,
  SO_MARK,
  SO_PRIORITY,
  SO_RCVBUFFORCE,
  SO_SNDBUFFORCE,
  SOCK_DGRAM,
  SOCK_PACKET,
  SOCK_RAW,
  SOCK_STREAM,
  SOL_SOCKET,
  sendmsg,
  sendto,
  setsockopt,
  socket,
  socketpair,
} from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { must, row } from "./report.mjs";

const folder = process.argv[2];
if (process.getuid() === 0) {
  process.setgroups([]);
  process.setgid(65534);
  process.setuid(65534);
}

function unix(path) {
  const address = new sockaddr_un();
  address.sun_family = AF_UNIX;
  address.sun_path.write(`${folder}/${path}`);
  return address;
}

const low = new sockaddr_in();
low.sin_family = AF_INET;
low.sin_port = htons(463);
low.sin_addr.s_addr = inet_addr("127.0.0.1");

const tcp = must(socket(AF_INET, SOCK_STREAM, 0));
const udp = must(socket(AF_INET, SOCK_DGRAM, 0));
const tcp6 = must(socket(AF_INET6, SOCK_STREAM, 0));
const stream = must(socket(AF_UNIX, SOCK_STREAM, 0));
const datagram = must(socket(AF_UNIX, SOCK_DGRAM, 0));
const size = sizeof(sockaddr_un);

row("socket", "a raw socket", "EPERM", socket, AF_INET, SOCK_RAW, IPPROTO_ICMP);
row("socket", "a raw socket of IPPROTO_RAW", "EPERM", socket, AF_INET, SOCK_RAW, IPPROTO_RAW);
row("socket", "a raw IPv6 socket", "EPERM", socket, AF_INET6, SOCK_RAW, IPPROTO_ICMP);
row("socket", "a packet socket", "EPERM", socket, AF_PACKET, SOCK_RAW, 0);
row("socket", "the old packet socket", "EPERM", socket, AF_INET, SOCK_PACKET, 0);
row("bind", "a port below ip_unprivileged_port_start", "EACCES", bind, tcp, low, sizeof(low));
row("bind", "a port below ip_unprivileged_port_start, UDP", "EACCES", bind, udp, low, sizeof(low));
row("bind", "a path in a folder that may not be written", "EACCES", bind, stream, unix("readable/socket"), size);
row("bind", "a path in a folder that may not be searched", "EACCES", bind, stream, unix("closed/socket"), size);
row("connect", "a socket file that may not be written", "EACCES", connect, stream, unix("stream"), size);
row("connect", "a path in a folder that may not be searched", "EACCES", connect, stream, unix("closed/any"), size);
row("connect", "a datagram socket file that may not be written", "EACCES", connect, datagram, unix("datagram"), size);
row("sendto", "a socket file that may not be written", "EACCES", sendto, datagram, "x", 1, 0, unix("datagram"), size);
row(
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
row("setsockopt", "SO_RCVBUFFORCE", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_RCVBUFFORCE, int(1), 4);
row("setsockopt", "SO_SNDBUFFORCE", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_SNDBUFFORCE, int(1), 4);
row("setsockopt", "SO_DEBUG", "EACCES", setsockopt, tcp, SOL_SOCKET, SO_DEBUG, int(1), 4);
row("setsockopt", "SO_PRIORITY 7", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_PRIORITY, int(7), 4);
row("setsockopt", "SO_PRIORITY -1", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_PRIORITY, int(-1), 4);
row("setsockopt", "SO_PRIORITY 6, which everybody may set", null, setsockopt, tcp, SOL_SOCKET, SO_PRIORITY, int(6), 4);
row("setsockopt", "SO_MARK", "EPERM", setsockopt, tcp, SOL_SOCKET, SO_MARK, int(1), 4);
row("setsockopt", "IP_TRANSPARENT", "EPERM", setsockopt, tcp, IPPROTO_IP, IP_TRANSPARENT, int(1), 4);
row("setsockopt", "IPV6_TRANSPARENT", "EPERM", setsockopt, tcp6, IPPROTO_IPV6, IPV6_TRANSPARENT, int(1), 4);
row("setsockopt", "TCP_REPAIR", "EPERM", setsockopt, tcp, IPPROTO_TCP, TCP_REPAIR, int(1), 4);

const forged = new msghdr();
Object.assign(forged, { msg_control: Buffer.alloc(32), msg_controllen: 32 });
Object.assign(CMSG_FIRSTHDR(forged), { cmsg_level: SOL_SOCKET, cmsg_type: SCM_CREDENTIALS, cmsg_len: CMSG_LEN(12) });
CMSG_DATA(CMSG_FIRSTHDR(forged)).writeInt32LE(1);
const sv = array(int, 2);
must(socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
row("sendmsg", "SCM_CREDENTIALS of another process", "EPERM", sendmsg, sv[0], forged, 0);
