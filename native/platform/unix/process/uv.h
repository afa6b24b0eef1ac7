// The few libuv functions that fork and signals need. The node binary exports them; their prototypes are stable since
// libuv 1.12, and node-api-headers does not ship uv.h.
#pragma once

#include <cstddef>
#include <cstdlib>

extern "C" {
struct uv_loop_s;
struct uv_async_s;
struct uv_handle_s;
struct uv_prepare_s;
int uv_loop_fork(uv_loop_s* loop);
size_t uv_handle_size(int type);
int uv_async_init(uv_loop_s* loop, uv_async_s* async, void (*callback)(uv_async_s*));
int uv_async_send(uv_async_s* async);
int uv_prepare_init(uv_loop_s* loop, uv_prepare_s* prepare);
int uv_prepare_start(uv_prepare_s* prepare, void (*callback)(uv_prepare_s*));
int uv_loop_alive(const uv_loop_s* loop);
void uv_ref(uv_handle_s* handle);
void uv_unref(uv_handle_s* handle);
}

// Of libuv's handle types, whose order never changes.
constexpr int kUvAsync = 1;
constexpr int kUvPrepare = 9;

// A handle that lives as long as the process; libuv keeps its address.
template <typename Handle>
Handle* NewUvHandle(int type) {
  return static_cast<Handle*>(std::calloc(1, uv_handle_size(type)));
}
