// The rows of the Winsock headers: rows.mjs for <windows.h>, <winsock2.h> and <ws2tcpip.h>.
import { int, pointer } from "bsd-sockets/c";
import { AF_INET, AI_NUMERICHOST, AI_NUMERICSERV, addrinfo, MAKEWORD, WSADATA, WSAStartup } from "bsd-sockets/ws2tcpip";
import {
  box,
  byteOrder,
  cell,
  character,
  constant,
  from,
  fromOrNull,
  length,
  number,
  out,
  outOrNull,
  p,
  row,
  socklen,
  text,
} from "./parameters.mjs";

WSAStartup(MAKEWORD(2, 2), new WSADATA()); // so that the calls get past the startup rule

/** A SOCKET or HANDLE that is none. On Windows -1 is the process itself, and the last two bits of a handle do not count. */
const NO_HANDLE = 2 ** 20;
const sock = (name = "s") => p("handle", name, constant(-1));
const handle = (name) => p("handle", name, constant(NO_HANDLE));
const dword = (name, value = 0) => p("uint32", name, constant(value));
const bits = (name, value = 0) => p("bits", name, constant(value));
const need = (name) => p("cell", name, () => int(0));
const nothing = (name) => p("nullOnly", name, constant(null));
const textOrNull = (name) => p("textOrNull", name, constant("1"));

const windowsBoxes = [
  box("BYTE", 1, false),
  box("UCHAR", 1, false),
  box("CHAR", 1, true),
  ...["WORD", "USHORT"].map((name) => box(name, 2, false)),
  box("SHORT", 2, true),
  ...["DWORD", "UINT", "ULONG"].map((name) => box(name, 4, false)),
  ...["BOOL", "INT", "LONG"].map((name) => box(name, 4, true)),
  box("HANDLE", 8, true),
];

export const windows = [
  ...windowsBoxes,
  row("GetLastError", []),
  row("SetLastError", [bits("dwErrCode")]),
  row("ZeroMemory", [out("Destination"), length("Length", 0)]),
  row("FillMemory", [out("Destination"), length("Length", 0), character("Fill")]),
  ...["CopyMemory", "MoveMemory"].map((call) => row(call, [out("Destination"), from("Source"), length("Length", 1)])),
  row("MAKEWORD", [handle("bLow"), handle("bHigh")]),
  row("MAKELONG", [handle("wLow"), handle("wHigh")]),
  ...["LOBYTE", "HIBYTE"].map((call) => row(call, [handle("wValue")])),
  ...["LOWORD", "HIWORD"].map((call) => row(call, [handle("dwValue")])),
  row("Sleep", [dword("dwMilliseconds")], { never: ["dwMilliseconds 2**16", "dwMilliseconds 2**31"] }),
  row("GetTickCount", []),
  row("GetCurrentProcessId", []),
  row("GetStdHandle", [bits("nStdHandle")]),
  row("SetHandleInformation", [handle("hObject"), dword("dwMask"), dword("dwFlags")]),
  row("GetHandleInformation", [handle("hObject"), need("lpdwFlags")]),
  row("CloseHandle", [handle("hObject")]),
  row("WaitForSingleObject", [handle("hHandle"), dword("dwMilliseconds")], { never: ["hHandle -1"] }),
  row("GetExitCodeProcess", [handle("hProcess"), need("lpExitCode")]),
  row("TerminateProcess", [handle("hProcess"), dword("uExitCode")], { never: ["hProcess -1"] }),
  // Nothing can be started, as with posix_spawn.
  row("CreateProcess", [
    textOrNull("lpApplicationName"),
    textOrNull("lpCommandLine"),
    nothing("lpProcessAttributes"),
    nothing("lpThreadAttributes"),
    number("bInheritHandles"),
    dword("dwCreationFlags"),
    p("stringsOrNull", "lpEnvironment", constant(null)),
    p("textOrNull", "lpCurrentDirectory", constant(null)),
    out("lpStartupInfo"),
    out("lpProcessInformation"),
  ]),
];

const winsockBoxes = [
  box("SOCKET", 8, true),
  box("u_char", 1, false),
  box("u_short", 2, false),
  ...["GROUP", "u_int", "u_long"].map((name) => box(name, 4, false)),
];

export const winsock2 = [
  ...windows,
  ...winsockBoxes,
  ...byteOrder,
  ...["WSAHtonl", "WSAHtons"].map((call) => {
    const long = call === "WSAHtonl";
    const [value, result] = long ? ["hostlong", "lpnetlong"] : ["hostshort", "lpnetshort"];
    return row(call, [sock(), p(long ? "uint32" : "uint16", value, constant(1)), outOrNull(result)]);
  }),
  row("WSANtohl", [sock(), dword("netlong"), outOrNull("lphostlong")]),
  row("WSANtohs", [sock(), p("uint16", "netshort", constant(1)), outOrNull("lphostshort")]),
  row("inet_addr", [text("cp")]),
  row("inet_ntoa", [out("in")]),
  row("WSAStartup", [p("uint16", "wVersionRequested", constant(0x0202)), outOrNull("lpWSAData")]),
  row("WSACleanup", []),
  row("WSAGetLastError", []),
  row("WSASetLastError", [number("iError")]),
  row("socket", [number("af", -1), number("type"), number("protocol")]),
  row("WSASocket", [
    number("af", -1),
    number("type"),
    number("protocol"),
    outOrNull("lpProtocolInfo"),
    dword("g"),
    dword("dwFlags"),
  ]),
  row("WSADuplicateSocket", [sock(), dword("dwProcessId"), outOrNull("lpProtocolInfo")]),
  row("closesocket", [sock()]),
  row("bind", [sock(), fromOrNull("name"), socklen("namelen", 1)]),
  row("listen", [sock(), number("backlog")]),
  row("accept", [sock(), outOrNull("addr"), cell("addrlen")]),
  row("connect", [sock(), fromOrNull("name"), socklen("namelen", 1)]),
  row("send", [sock(), fromOrNull("buf"), length("len", 1), number("flags")]),
  row("recv", [sock(), outOrNull("buf"), length("len", 1), number("flags")]),
  row("sendto", [sock(), fromOrNull("buf"), length("len", 1), number("flags"), fromOrNull("to"), socklen("tolen", 4)]),
  row("recvfrom", [sock(), outOrNull("buf"), length("len", 1), number("flags"), outOrNull("from"), cell("fromlen")]),
  row("shutdown", [sock(), number("how")]),
  ...["getsockname", "getpeername"].map((call) => row(call, [sock(), outOrNull("name"), cell("namelen")])),
  row("getsockopt", [sock(), number("level"), number("optname"), outOrNull("optval"), cell("optlen")]),
  row("setsockopt", [sock(), number("level"), number("optname"), fromOrNull("optval"), socklen("optlen", 3)]),
  row("ioctlsocket", [sock(), bits("cmd"), cell("argp")]),
  row("WSAIoctl", [
    sock(),
    bits("dwIoControlCode"),
    fromOrNull("lpvInBuffer"),
    length("cbInBuffer", 2),
    outOrNull("lpvOutBuffer"),
    length("cbOutBuffer", 4),
    cell("lpcbBytesReturned"),
    nothing("lpOverlapped"),
    nothing("lpCompletionRoutine"),
  ]),
  // With sets that are empty or null it fails at once.
  row("select", [
    number("nfds"),
    outOrNull("readfds"),
    outOrNull("writefds"),
    outOrNull("exceptfds"),
    outOrNull("timeout"),
  ]),
  row("FD_ZERO", [out("set")]),
  ...["FD_SET", "FD_CLR", "FD_ISSET"].map((call) => row(call, [sock("fd"), out("set")])),
  row("WSAPoll", [outOrNull("fdArray"), p("elements", "fds", constant(0)), number("timeout")]),
  row("gethostname", [outOrNull("name"), socklen("namelen", 0)]),
  row("WSAStringToAddress", [
    text("AddressString"),
    number("AddressFamily", AF_INET),
    outOrNull("lpProtocolInfo"),
    outOrNull("lpAddress"),
    cell("lpAddressLength"),
  ]),
  row("WSAAddressToString", [
    outOrNull("lpsaAddress"),
    length("dwAddressLength", 0),
    outOrNull("lpProtocolInfo"),
    outOrNull("lpszAddressString"),
    cell("lpdwAddressStringLength"),
  ]),
];

/** Hints with which no name is asked for over the network. */
function numericHints() {
  const hints = new addrinfo();
  hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
  return hints;
}

export const ws2tcpip = [
  ...winsock2,
  ...["inet_pton", "InetPton"].map((call) =>
    row(call, [number("Family", AF_INET), text("pszAddrString"), out("pAddrBuf")]),
  ),
  ...["inet_ntop", "InetNtop"].map((call) =>
    row(call, [number("Family", AF_INET), out("pAddr"), outOrNull("pStringBuf"), length("StringBufSize", 2, 0)]),
  ),
  row("getaddrinfo", [
    textOrNull("pNodeName"),
    textOrNull("pServiceName"),
    p("outOrNull", "pHints", numericHints),
    p("pointerBox", "ppResult", () => pointer()),
  ]),
  row("freeaddrinfo", [p("addrinfoOrNull", "pAddrInfo", constant(null))]),
  row("getnameinfo", [
    fromOrNull("pSockaddr"),
    socklen("SockaddrLength", 0),
    outOrNull("pNodeBuffer"),
    length("NodeBufferSize", 2, 0),
    outOrNull("pServiceBuffer"),
    length("ServiceBufferSize", 4, 0),
    number("Flags"),
  ]),
  row("gai_strerror", [number("ecode")]),
];
