// Generated from native/tables/windows.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import type { TypeLayout } from "../internal/native.ts";
import { defineStruct, type StructClass } from "../internal/struct.ts";

const { constants, types, structs } = header("windows");
const k = (name: string): number => constants[name] as number;

export const TRUE = k("TRUE");
export const FALSE = k("FALSE");
export const MAX_PATH: number | undefined = k("MAX_PATH");
export const INVALID_HANDLE_VALUE = k("INVALID_HANDLE_VALUE");
export const INFINITE = k("INFINITE");
export const WAIT_OBJECT_0 = k("WAIT_OBJECT_0");
export const WAIT_ABANDONED: number | undefined = k("WAIT_ABANDONED");
export const WAIT_TIMEOUT = k("WAIT_TIMEOUT");
export const WAIT_FAILED = k("WAIT_FAILED");
export const STILL_ACTIVE = k("STILL_ACTIVE");
export const STD_INPUT_HANDLE = k("STD_INPUT_HANDLE");
export const STD_OUTPUT_HANDLE = k("STD_OUTPUT_HANDLE");
export const STD_ERROR_HANDLE = k("STD_ERROR_HANDLE");
export const HANDLE_FLAG_INHERIT = k("HANDLE_FLAG_INHERIT");
export const HANDLE_FLAG_PROTECT_FROM_CLOSE = k("HANDLE_FLAG_PROTECT_FROM_CLOSE");
export const STARTF_USESHOWWINDOW = k("STARTF_USESHOWWINDOW");
export const STARTF_USESIZE = k("STARTF_USESIZE");
export const STARTF_USEPOSITION = k("STARTF_USEPOSITION");
export const STARTF_USECOUNTCHARS = k("STARTF_USECOUNTCHARS");
export const STARTF_USEFILLATTRIBUTE = k("STARTF_USEFILLATTRIBUTE");
export const STARTF_USESTDHANDLES = k("STARTF_USESTDHANDLES");
export const SW_HIDE: number | undefined = k("SW_HIDE");
export const SW_SHOWNORMAL: number | undefined = k("SW_SHOWNORMAL");
export const SW_SHOW: number | undefined = k("SW_SHOW");
export const CREATE_NEW_CONSOLE = k("CREATE_NEW_CONSOLE");
export const CREATE_NEW_PROCESS_GROUP = k("CREATE_NEW_PROCESS_GROUP");
export const CREATE_NO_WINDOW = k("CREATE_NO_WINDOW");
export const CREATE_SUSPENDED = k("CREATE_SUSPENDED");
export const CREATE_UNICODE_ENVIRONMENT = k("CREATE_UNICODE_ENVIRONMENT");
export const CREATE_DEFAULT_ERROR_MODE = k("CREATE_DEFAULT_ERROR_MODE");
export const DETACHED_PROCESS = k("DETACHED_PROCESS");
export const NORMAL_PRIORITY_CLASS = k("NORMAL_PRIORITY_CLASS");
export const IDLE_PRIORITY_CLASS = k("IDLE_PRIORITY_CLASS");
export const HIGH_PRIORITY_CLASS = k("HIGH_PRIORITY_CLASS");
export const REALTIME_PRIORITY_CLASS = k("REALTIME_PRIORITY_CLASS");
export const ERROR_SUCCESS = k("ERROR_SUCCESS");
export const NO_ERROR: number | undefined = k("NO_ERROR");
export const ERROR_FILE_NOT_FOUND = k("ERROR_FILE_NOT_FOUND");
export const ERROR_PATH_NOT_FOUND = k("ERROR_PATH_NOT_FOUND");
export const ERROR_TOO_MANY_OPEN_FILES = k("ERROR_TOO_MANY_OPEN_FILES");
export const ERROR_ACCESS_DENIED = k("ERROR_ACCESS_DENIED");
export const ERROR_INVALID_HANDLE = k("ERROR_INVALID_HANDLE");
export const ERROR_NOT_ENOUGH_MEMORY = k("ERROR_NOT_ENOUGH_MEMORY");
export const ERROR_BAD_FORMAT: number | undefined = k("ERROR_BAD_FORMAT");
export const ERROR_GEN_FAILURE = k("ERROR_GEN_FAILURE");
export const ERROR_NOT_SUPPORTED = k("ERROR_NOT_SUPPORTED");
export const ERROR_INVALID_PARAMETER = k("ERROR_INVALID_PARAMETER");
export const ERROR_BROKEN_PIPE: number | undefined = k("ERROR_BROKEN_PIPE");
export const ERROR_INSUFFICIENT_BUFFER = k("ERROR_INSUFFICIENT_BUFFER");
export const ERROR_INVALID_NAME: number | undefined = k("ERROR_INVALID_NAME");
export const ERROR_PROC_NOT_FOUND: number | undefined = k("ERROR_PROC_NOT_FOUND");
export const ERROR_BAD_EXE_FORMAT = k("ERROR_BAD_EXE_FORMAT");
export const ERROR_FILENAME_EXCED_RANGE = k("ERROR_FILENAME_EXCED_RANGE");
export const ERROR_DIRECTORY = k("ERROR_DIRECTORY");
export const ERROR_ENVVAR_NOT_FOUND: number | undefined = k("ERROR_ENVVAR_NOT_FOUND");
export const ERROR_OPERATION_ABORTED = k("ERROR_OPERATION_ABORTED");
export const ERROR_IO_PENDING = k("ERROR_IO_PENDING");
export const BYTE: TypeLayout = types["BYTE"] as TypeLayout;
export const WORD: TypeLayout = types["WORD"] as TypeLayout;
export const DWORD: TypeLayout = types["DWORD"] as TypeLayout;
export const BOOL: TypeLayout = types["BOOL"] as TypeLayout;
export const CHAR: TypeLayout = types["CHAR"] as TypeLayout;
export const UCHAR: TypeLayout = types["UCHAR"] as TypeLayout;
export const SHORT: TypeLayout = types["SHORT"] as TypeLayout;
export const USHORT: TypeLayout = types["USHORT"] as TypeLayout;
export const INT: TypeLayout = types["INT"] as TypeLayout;
export const UINT: TypeLayout = types["UINT"] as TypeLayout;
export const LONG: TypeLayout = types["LONG"] as TypeLayout;
export const ULONG: TypeLayout = types["ULONG"] as TypeLayout;
export const HANDLE: TypeLayout = types["HANDLE"] as TypeLayout;

export interface STARTUPINFOA extends Uint8Array {
  cb: number;
  dwX: number;
  dwY: number;
  dwXSize: number;
  dwYSize: number;
  dwXCountChars: number;
  dwYCountChars: number;
  dwFillAttribute: number;
  dwFlags: number;
  wShowWindow: number;
  hStdInput: number;
  hStdOutput: number;
  hStdError: number;
}
export const STARTUPINFOA: StructClass<STARTUPINFOA> = defineStruct<STARTUPINFOA>("STARTUPINFOA", structs["STARTUPINFOA"], {
  cb: "int",
  dwX: "int",
  dwY: "int",
  dwXSize: "int",
  dwYSize: "int",
  dwXCountChars: "int",
  dwYCountChars: "int",
  dwFillAttribute: "int",
  dwFlags: "int",
  wShowWindow: "int",
  hStdInput: "int",
  hStdOutput: "int",
  hStdError: "int",
});

export interface PROCESS_INFORMATION extends Uint8Array {
  hProcess: number;
  hThread: number;
  dwProcessId: number;
  dwThreadId: number;
}
export const PROCESS_INFORMATION: StructClass<PROCESS_INFORMATION> = defineStruct<PROCESS_INFORMATION>("PROCESS_INFORMATION", structs["PROCESS_INFORMATION"], {
  hProcess: "int",
  hThread: "int",
  dwProcessId: "int",
  dwThreadId: "int",
});
