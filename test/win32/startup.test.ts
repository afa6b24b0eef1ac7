// The startup rules of the Winsock headers: every call before WSAStartup and after the last WSACleanup, nested ones, versions,
// sockets of before, Node's own network, the POSIX headers, threads.
import { describeChecks } from "./reports.ts";

describeChecks("startup.mjs", 103);
describeChecks("workers.mjs", 1);
