// <windows.h>: the part that Winsock programs use.
import * as layouts from "./generated/windows.ts";
import { type CType, defineType } from "./internal/box.ts";
import { callsOf } from "./internal/native.ts";

export * from "./generated/windows.ts";
export { STARTUPINFOA as STARTUPINFO } from "./generated/windows.ts";

const calls = callsOf("windows");

/** `BYTE` */
export const BYTE: CType<Uint8Array> = defineType("BYTE", layouts.BYTE);
/** `WORD`: 16 bits */
export const WORD: CType<Uint16Array> = defineType("WORD", layouts.WORD);
/** `DWORD`: 32 bits */
export const DWORD: CType<Uint32Array> = defineType("DWORD", layouts.DWORD);
/** `BOOL`: an int */
export const BOOL: CType<Int32Array> = defineType("BOOL", layouts.BOOL);
/** `CHAR` */
export const CHAR: CType<Int8Array> = defineType("CHAR", layouts.CHAR);
/** `UCHAR` */
export const UCHAR: CType<Uint8Array> = defineType("UCHAR", layouts.UCHAR);
/** `SHORT` */
export const SHORT: CType<Int16Array> = defineType("SHORT", layouts.SHORT);
/** `USHORT` */
export const USHORT: CType<Uint16Array> = defineType("USHORT", layouts.USHORT);
/** `INT` */
export const INT: CType<Int32Array> = defineType("INT", layouts.INT);
/** `UINT` */
export const UINT: CType<Uint32Array> = defineType("UINT", layouts.UINT);
/** `LONG`: 32 bits */
export const LONG: CType<Int32Array> = defineType("LONG", layouts.LONG);
/** `ULONG`: 32 bits */
export const ULONG: CType<Uint32Array> = defineType("ULONG", layouts.ULONG);
/** `HANDLE`: a pointer in C, a signed number here, so that INVALID_HANDLE_VALUE is -1 */
export const HANDLE: CType<BigInt64Array | Int32Array> = defineType("HANDLE", layouts.HANDLE);

export type BYTE = number;
export type WORD = number;
export type DWORD = number;
export type BOOL = number;
export type CHAR = number;
export type UCHAR = number;
export type SHORT = number;
export type USHORT = number;
export type INT = number;
export type UINT = number;
export type LONG = number;
export type ULONG = number;
export type HANDLE = number;

/** `DWORD GetLastError(void)`: the same error that WSAGetLastError() tells. Source: GetLastError. */
export const GetLastError = calls.GetLastError;

/** `void SetLastError(DWORD dwErrCode)`. Source: SetLastError. */
export const SetLastError = calls.SetLastError;

/** `void ZeroMemory(void *Destination, size_t Length)`: fills with zeros; `Length` in bytes. Source: ZeroMemory. */
export const ZeroMemory = calls.ZeroMemory;

/** `void FillMemory(void *Destination, size_t Length, BYTE Fill)`. Source: FillMemory. */
export const FillMemory = calls.FillMemory;

/** `void CopyMemory(void *Destination, const void *Source, size_t Length)`: overlapping areas are a RangeError. Source: CopyMemory. */
export const CopyMemory = calls.CopyMemory;

/** `void MoveMemory(void *Destination, const void *Source, size_t Length)`: the areas may overlap. Source: MoveMemory. */
export const MoveMemory = calls.MoveMemory;

/** `WORD MAKEWORD(BYTE bLow, BYTE bHigh)`: MAKEWORD(2, 2) is version 2.2. Source: MAKEWORD. */
export const MAKEWORD = calls.MAKEWORD;

/** `LONG MAKELONG(WORD wLow, WORD wHigh)`. Source: MAKELONG. */
export const MAKELONG = calls.MAKELONG;

/** `BYTE LOBYTE(WORD wValue)`: the low byte; of a version, the major number. Source: LOBYTE. */
export const LOBYTE = calls.LOBYTE;

/** `BYTE HIBYTE(WORD wValue)`: the high byte; of a version, the minor number. Source: HIBYTE. */
export const HIBYTE = calls.HIBYTE;

/** `WORD LOWORD(DWORD dwValue)`. Source: LOWORD. */
export const LOWORD = calls.LOWORD;

/** `WORD HIWORD(DWORD dwValue)`. Source: HIWORD. */
export const HIWORD = calls.HIWORD;

/** `void Sleep(DWORD dwMilliseconds)`: blocks the thread. Source: Sleep. */
export const Sleep = calls.Sleep;

/** `DWORD GetTickCount(void)`: milliseconds since the system started, modulo 2 to the 32nd. Source: GetTickCount. */
export const GetTickCount = calls.GetTickCount;

/** `DWORD GetCurrentProcessId(void)`. Source: GetCurrentProcessId. */
export const GetCurrentProcessId = calls.GetCurrentProcessId;

/**
 * `HANDLE GetStdHandle(DWORD nStdHandle)`
 *
 * STD_INPUT_HANDLE, STD_OUTPUT_HANDLE or STD_ERROR_HANDLE. Returns the handle, 0 where the process has none, or
 * INVALID_HANDLE_VALUE (-1) with error ERROR_INVALID_HANDLE. Source: GetStdHandle.
 */
export const GetStdHandle = calls.GetStdHandle;

/**
 * `BOOL SetHandleInformation(HANDLE hObject, DWORD dwMask, DWORD dwFlags)`
 *
 * HANDLE_FLAG_INHERIT: whether children get the handle. Returns nonzero, or 0 with error ERROR_INVALID_HANDLE,
 * ERROR_INVALID_PARAMETER. Source: SetHandleInformation.
 */
export const SetHandleInformation = calls.SetHandleInformation;

/** `BOOL GetHandleInformation(HANDLE hObject, LPDWORD lpdwFlags)`: into a DWORD box. Nonzero, or 0 with error ERROR_INVALID_HANDLE. Source: GetHandleInformation. */
export const GetHandleInformation = calls.GetHandleInformation;

/**
 * `BOOL CloseHandle(HANDLE hObject)`
 *
 * Returns nonzero, or 0 with error ERROR_INVALID_HANDLE. As in C, any number is taken for a handle: a made-up one may be a handle
 * that Node itself needs. Source: CloseHandle.
 */
export const CloseHandle = calls.CloseHandle;

/**
 * `DWORD WaitForSingleObject(HANDLE hHandle, DWORD dwMilliseconds)`
 *
 * Blocks until the process has ended, for INFINITE or the time given. Returns WAIT_OBJECT_0, WAIT_TIMEOUT, or WAIT_FAILED with
 * error ERROR_INVALID_HANDLE. Source: WaitForSingleObject.
 */
export const WaitForSingleObject = calls.WaitForSingleObject;

/**
 * `BOOL GetExitCodeProcess(HANDLE hProcess, LPDWORD lpExitCode)`
 *
 * The exit code into a DWORD box, STILL_ACTIVE (259) while the process runs. Returns nonzero, or 0 with error
 * ERROR_INVALID_HANDLE. Source: GetExitCodeProcess.
 */
export const GetExitCodeProcess = calls.GetExitCodeProcess;

/** `BOOL TerminateProcess(HANDLE hProcess, UINT uExitCode)`: nonzero, or 0 with error ERROR_ACCESS_DENIED, ERROR_INVALID_HANDLE. Source: TerminateProcess. */
export const TerminateProcess = calls.TerminateProcess;

/**
 * `BOOL CreateProcess(LPCSTR lpApplicationName, LPSTR lpCommandLine, LPSECURITY_ATTRIBUTES lpProcessAttributes,
 * LPSECURITY_ATTRIBUTES lpThreadAttributes, BOOL bInheritHandles, DWORD dwCreationFlags, LPVOID lpEnvironment,
 * LPCSTR lpCurrentDirectory, LPSTARTUPINFO lpStartupInfo, LPPROCESS_INFORMATION lpProcessInformation)`
 *
 * Starts a program. Strings are UTF-8; `lpCommandLine` is copied, so that it stays as it was; the attributes are null;
 * `lpEnvironment` is an array of "NAME=value", or null for this process' own. Of STARTUPINFO the numbers and the three handles
 * count, its pointers are NULL. With STARTF_USESTDHANDLES a socket can be the child's standard input or output: on Windows one
 * that is not overlapped (WSASocket without WSA_FLAG_OVERLAPPED), and with `bInheritHandles` TRUE. Returns nonzero and fills
 * PROCESS_INFORMATION, whose two handles are CloseHandle's; or 0 with error ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND,
 * ERROR_ACCESS_DENIED, ERROR_BAD_EXE_FORMAT, ERROR_DIRECTORY, ERROR_INVALID_PARAMETER. Source: CreateProcess.
 */
export const CreateProcess = calls.CreateProcess;
/** `CreateProcessA`: what `CreateProcess` is where UNICODE is not defined: strings of `char`. */
export const CreateProcessA = CreateProcess;
