// CreateProcess and handles of <windows.h> on Linux.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sizeof } from "bsd-sockets/c";
import * as w from "bsd-sockets/winsock2";
import { describe, expect, test } from "vitest";
import { fails, forget, gives, lastError, type Scope, scoped, startUp } from "./calls.ts";

startUp();

type Options = { env?: string[]; cwd?: string; flags?: number; inherit?: number; stdout?: number; stdin?: number };

/** CreateProcess() of an application or a command line. */
function create(
  application: string | null,
  line: string | null,
  options: Options = {},
): [number, w.PROCESS_INFORMATION] {
  const [startup, information] = [new w.STARTUPINFO(), new w.PROCESS_INFORMATION()];
  startup.cb = sizeof(startup);
  if (options.stdout !== undefined) {
    startup.dwFlags = w.STARTF_USESTDHANDLES;
    startup.hStdInput = options.stdin ?? w.GetStdHandle(w.STD_INPUT_HANDLE);
    startup.hStdOutput = options.stdout;
    startup.hStdError = w.GetStdHandle(w.STD_ERROR_HANDLE);
  }
  const { env = null, cwd = null, flags = 0, inherit = w.TRUE } = options;
  const result = w.CreateProcess(application, line, null, null, inherit, flags, env, cwd, startup, information);
  return [result, information];
}

/** Waits for the process, closes both handles and gives its exit code. */
function exitCode({ hProcess, hThread }: w.PROCESS_INFORMATION): number {
  const code = w.DWORD(0);
  gives(w.WAIT_OBJECT_0, w.WaitForSingleObject, hProcess, 10_000);
  gives(1, w.GetExitCodeProcess, hProcess, code);
  gives(1, w.CloseHandle, hThread);
  gives(1, w.CloseHandle, hProcess);
  return code.value;
}

/** What the program writes to a socket that is its standard output. */
function outputOf(s: Scope, application: string | null, line: string | null, options: Options = {}): string {
  const [ours, theirs] = s.pair();
  const [result, information] = create(application, line, { ...options, stdout: theirs });
  expect([result, w.GetLastError()]).toEqual([1, w.GetLastError()]);
  expect(exitCode(information)).toBe(0);
  w.shutdown(theirs, w.SD_SEND);
  const bytes = Buffer.alloc(4096);
  const count = w.recv(ours, bytes, bytes.length, w.MSG_WAITALL);
  return bytes.toString("utf8", 0, Math.max(0, count));
}

describe("CreateProcess", () => {
  scoped("with a socket as standard output", (s) =>
    expect(outputOf(s, null, "/bin/echo from the child")).toBe("from the child\n"),
  );

  scoped("with a socket as standard input and output", (s) => {
    const [ours, theirs] = s.pair();
    const [result, information] = create("/bin/cat", "cat", { stdin: theirs, stdout: theirs });
    expect(result).toBe(1);
    w.send(ours, "hello", 5, 0);
    const bytes = Buffer.alloc(16);
    expect([w.recv(ours, bytes, 16, 0), bytes.toString("latin1", 0, 5)]).toEqual([5, "hello"]);
    w.shutdown(ours, w.SD_SEND);
    expect(exitCode(information)).toBe(0);
  });

  scoped("quoted arguments, an environment, a current directory", (s) => {
    const script = `"/bin/sh" -c "echo $A $0 $(pwd)" "two words"`;
    expect(outputOf(s, null, script, { env: ["A=ä", "PATH=/bin"], cwd: "/" })).toBe("ä two words /\n");
  });

  scoped("an empty environment is empty", (s) => expect(outputOf(s, "/usr/bin/env", "env", { env: [] })).toBe(""));

  scoped("a script that starts with #!", (s) => {
    const folder = mkdtempSync(join(tmpdir(), "bsd-sockets-"));
    const file = join(folder, "script");
    writeFileSync(file, "#!/bin/sh\necho script $1\n", { mode: 0o755 });
    expect(outputOf(s, null, `${file} one`)).toBe("script one\n");
    rmSync(folder, { recursive: true });
  });

  test("tells the exit code", () => {
    const [result, information] = create(null, '/bin/sh -c "exit 7"');
    expect([result, information.dwProcessId > 0]).toEqual([1, true]);
    expect(exitCode(information)).toBe(7);
  });

  test("leaves lpCommandLine as it was", () => {
    const line = Buffer.from("/bin/true with arguments\0");
    const copy = Buffer.from(line);
    const [startup, information] = [new w.STARTUPINFO(), new w.PROCESS_INFORMATION()];
    gives(1, w.CreateProcess, null, line, null, null, w.FALSE, 0, null, null, startup, information);
    expect(line).toEqual(copy);
    exitCode(information);
  });

  test("follows no address: pointers inside STARTUPINFO count as NULL", () => {
    const [startup, information] = [new w.STARTUPINFO(), new w.PROCESS_INFORMATION()];
    startup.subarray(8, 32).fill(0x41); // lpReserved, lpDesktop, lpTitle
    startup.subarray(66, 80).fill(0x41); // cbReserved2, lpReserved2
    gives(1, w.CreateProcess, "/bin/true", null, null, null, w.FALSE, 0, null, null, startup, information);
    expect(exitCode(information)).toBe(0);
    const present = 0x80000; // EXTENDED_STARTUPINFO_PRESENT
    expect(() => create("/bin/true", null, { flags: present })).toThrow("argument 6 (dwCreationFlags)");
  });

  test.each<[string, string, string | null, string | null, Options]>([
    ["no such file", "ERROR_FILE_NOT_FOUND", "/no-such-file", null, {}],
    ["no such folder", "ERROR_PATH_NOT_FOUND", "/no/such/file", null, {}],
    ["a file that is no program", "ERROR_ACCESS_DENIED", "/etc/passwd", null, {}],
    ["neither name nor line", "ERROR_INVALID_PARAMETER", null, null, {}],
    ["no such current directory", "ERROR_DIRECTORY", "/bin/true", null, { cwd: "/no-such-folder" }],
  ])("fails: %s", (_does, code, application, line, options) => {
    forget();
    const [result, information] = create(application, line, options);
    expect([result, lastError(code)]).toEqual([0, code]);
    expect(information.every((byte) => byte === 0)).toBe(true);
  });
});

describe("a process handle", () => {
  test("waits, times out, and is terminated", () => {
    const [, information] = create("/bin/sleep", "sleep 60");
    const code = w.DWORD(0);
    gives(w.WAIT_TIMEOUT, w.WaitForSingleObject, information.hProcess, 0);
    gives(1, w.GetExitCodeProcess, information.hProcess, code);
    expect(code.value).toBe(w.STILL_ACTIVE);
    gives(1, w.TerminateProcess, information.hProcess, 9);
    expect(exitCode(information)).toBe(9);
  });

  test.each([-1, 0, 99_999, 2 ** 40])("%i is none", (handle) => {
    for (const call of [
      () => w.GetExitCodeProcess(handle, w.DWORD(0)),
      () => w.WaitForSingleObject(handle, 0),
      ...(handle === -1 ? [] : [() => w.CloseHandle(handle), () => w.TerminateProcess(handle, 1)]),
    ]) {
      forget();
      const result = call();
      expect([result === 0 || result === w.WAIT_FAILED, lastError("ERROR_INVALID_HANDLE")]).toEqual([
        true,
        "ERROR_INVALID_HANDLE",
      ]);
    }
  });
});

describe("handles", () => {
  scoped("CloseHandle closes a socket, which the startup count forgets", (s) => {
    const handle = w.socket(w.AF_INET, w.SOCK_STREAM, 0);
    gives(1, w.CloseHandle, handle);
    fails("WSAENOTSOCK", w.closesocket, handle);
    s.tcp();
  });

  scoped("SetHandleInformation decides what children get", (s) => {
    const handle = s.tcp();
    const flags = w.DWORD(9);
    gives(1, w.SetHandleInformation, handle, w.HANDLE_FLAG_INHERIT, 0);
    gives(1, w.GetHandleInformation, handle, flags);
    expect(flags.value).toBe(0);
    gives(1, w.SetHandleInformation, handle, w.HANDLE_FLAG_INHERIT, w.HANDLE_FLAG_INHERIT);
    gives(1, w.GetHandleInformation, handle, flags);
    expect(flags.value).toBe(w.HANDLE_FLAG_INHERIT);
  });

  test("GetStdHandle", () => {
    for (const which of [w.STD_INPUT_HANDLE, w.STD_OUTPUT_HANDLE, w.STD_ERROR_HANDLE])
      expect(w.GetStdHandle(which)).not.toBe(w.INVALID_HANDLE_VALUE);
    fails("ERROR_INVALID_HANDLE", w.GetStdHandle, 5);
  });

  scoped("a pipe can be a child's standard output", (s) => {
    const [reader, writer] = s.pipe();
    const [result, information] = create(null, "/bin/echo piped", { stdout: writer });
    expect([result, exitCode(information)]).toEqual([1, 0]);
    expect(reader).toBeGreaterThan(2);
  });
});
