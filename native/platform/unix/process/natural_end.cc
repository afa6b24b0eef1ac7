#include "platform/fork.h"
#include "platform/unix/process/uv.h"

namespace {

// Of the forked process's main thread; set once, in the child.
struct {
  napi_env env = nullptr;
  napi_ref callback = nullptr;
  uv_loop_s* loop = nullptr;
} child;

void Call(bool last) {
  napi_handle_scope scope = nullptr;
  napi_value callback = nullptr, global = nullptr, argument = nullptr;
  napi_open_handle_scope(child.env, &scope);
  napi_get_reference_value(child.env, child.callback, &callback);
  napi_get_global(child.env, &global);
  napi_get_boolean(child.env, last, &argument);
  if (napi_make_callback(child.env, nullptr, global, callback, 1, &argument, nullptr) != napi_ok) {
    napi_value error = nullptr;
    napi_get_and_clear_last_exception(child.env, &error);
    napi_fatal_exception(child.env, error);
  }
  napi_close_handle_scope(child.env, scope);
}

// Runs in every turn of the loop before it waits. The handle itself keeps uv_run from returning; it does not count
// here.
void OnPrepare(uv_prepare_s* prepare) {
  auto* handle = reinterpret_cast<uv_handle_s*>(prepare);
  uv_unref(handle);
  if (!uv_loop_alive(child.loop)) Call(false);
  if (!uv_loop_alive(child.loop)) Call(true);
  uv_ref(handle);
}

}  // namespace

napi_value OnEnd(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value callback = nullptr;
  napi_get_cb_info(env, info, &count, &callback, nullptr, nullptr);
  auto* prepare = NewUvHandle<uv_prepare_s>(kUvPrepare);
  if (prepare == nullptr || napi_get_uv_event_loop(env, &child.loop) != napi_ok) return nullptr;
  napi_create_reference(env, callback, 1, &child.callback);
  child.env = env;
  uv_prepare_init(child.loop, prepare);
  uv_prepare_start(prepare, OnPrepare);
  return nullptr;
}
