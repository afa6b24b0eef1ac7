// Module init: one Addon per environment, and header(name), which builds what one C header declares.
#include "common/addon.h"

#include "common/watch.h"
#include "generated/headers.h"
#include "platform/library.h"

namespace {

// A header that this system does not have is none (`system` in native/tables), as for a C compiler.
Napi::Value LoadHeader(const Napi::CallbackInfo& info) {
  const std::string name = info[0].IsString() ? info[0].As<Napi::String>().Utf8Value() : "";
  for (const HeaderRow& row : kHeaders) {
    if (name != row.name) continue;
    Header header(info.Env(), Addon::Of(info.Env()));
    row.fill(header);
    return header.Finish();
  }
  Napi::Error::New(info.Env(), "this system has no <" + name + ".h>").ThrowAsJavaScriptException();
  return info.Env().Undefined();
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  library::StayLoaded();
  auto* addon = new Addon;
  env.SetInstanceData(addon);
  auto cells = Napi::Int32Array::New(env, Addon::kCells);
  addon->cells = cells.Data();
  // Persistent for the environment's life, and never handed to code outside the package, which could detach it.
  Napi::Reference<Napi::Int32Array> reference = Napi::Persistent(cells);
  reference.SuppressDestruct();
  exports.Set("cells", cells);
  Watch::Export(exports, *addon);
  exports.Set("header", Napi::Function::New(env, LoadHeader, "header"));
  return exports;
}

}  // namespace

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)
