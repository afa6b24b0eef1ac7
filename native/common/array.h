// array(T, n) of the C module: a JavaScript array of struct views over one block of bytes. The array object carries its
// block behind a type tag, where no JavaScript code (getter, proxy) can run or interfere when it is passed as a
// pointer.
#pragma once

#include <napi.h>

// Marks `array`, whose own read-only property "bytes" is the block. Called once per array by lib/c.ts.
napi_value TagArray(napi_env env, napi_callback_info info);

// The typed array behind a tagged array, or nullptr.
napi_value ArrayStorage(napi_env env, napi_value value);
