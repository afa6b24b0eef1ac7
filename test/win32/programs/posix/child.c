/* What the rows of posix_spawn start: a program that tells what it was given, or ends as it is told. */
#include <winsock2.h>
#include <windows.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

static void say(const wchar_t *text) {
  char bytes[8192];
  int count = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
  if (count > 0) fwrite(bytes, 1, (size_t)count, stdout); /* with its NUL */
}

static void environment(void) {
  wchar_t *block = GetEnvironmentStringsW();
  for (wchar_t *at = block; *at != L'\0'; at += wcslen(at) + 1) say(at);
}

static void directory(void) {
  wchar_t path[MAX_PATH];
  GetCurrentDirectoryW(MAX_PATH, path);
  say(path);
}

static void copy(void) {
  char buffer[4096];
  int count;
  while ((count = _read(0, buffer, sizeof buffer)) > 0) _write(1, buffer, (unsigned)count);
}

/* Which standard handles are open, on the first that is. */
static void standard(void) {
  const DWORD names[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
  char answer[4] = "---";
  DWORD flags, count;
  for (int i = 0; i < 3; i++) {
    HANDLE handle = GetStdHandle(names[i]);
    if (handle != NULL && GetHandleInformation(handle, &flags)) answer[i] = (char)('0' + i);
  }
  WriteFile(GetStdHandle(answer[1] == '1' ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE), answer, 3, &count, NULL);
}

/* The handles of another process: those that can be duplicated. */
static void handles(const wchar_t *pid) {
  HANDLE process = OpenProcess(PROCESS_DUP_HANDLE, FALSE, (DWORD)wcstoul(pid, NULL, 10)), copied;
  int count = 0;
  for (UINT_PTR value = 4; value < 0x4000; value += 4) {
    if (!DuplicateHandle(process, (HANDLE)value, GetCurrentProcess(), &copied, 0, FALSE, DUPLICATE_SAME_ACCESS)) continue;
    CloseHandle(copied);
    count++;
  }
  printf("%d", count);
}

int wmain(int argc, wchar_t **argv) {
  const wchar_t *what = argc > 1 ? argv[1] : L"";
  _setmode(0, _O_BINARY);
  _setmode(1, _O_BINARY);
  if (wcscmp(what, L"argv") == 0) {
    for (int i = 2; i < argc; i++) say(argv[i]);
  } else if (wcscmp(what, L"name") == 0) {
    say(argv[0]);
  } else if (wcscmp(what, L"environment") == 0) {
    environment();
  } else if (wcscmp(what, L"directory") == 0) {
    directory();
  } else if (wcscmp(what, L"copy") == 0) {
    copy();
  } else if (wcscmp(what, L"standard") == 0) {
    standard();
  } else if (wcscmp(what, L"handles") == 0) {
    handles(argv[2]);
  } else if (wcscmp(what, L"exit") == 0) {
    return _wtoi(argv[2]);
  } else if (wcscmp(what, L"abort") == 0) {
    abort();
  } else if (wcscmp(what, L"die") == 0) {
    /* With the code of an exception, as if it had ended the process; Wine would start a debugger. */
    TerminateProcess(GetCurrentProcess(), (UINT)wcstoul(argv[2], NULL, 16));
  } else if (wcscmp(what, L"sleep") == 0) {
    Sleep(60000);
  }
  return 0;
}
