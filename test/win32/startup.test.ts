// The startup rules of the Winsock headers: every call before WSAStartup and after the last WSACleanup, nested ones, versions,
// sockets of before, Node's own network, the POSIX headers, threads.
import { describeChecks } from "../helpers/child.ts";

describeChecks("win32/programs/startup.mjs", 103);
describeChecks("win32/programs/workers.mjs", 1);
