// Module init: one Addon per environment, and header(name), which builds what one C header declares.
#include "common/addon.h"

#include <cstring>

#include "common/headers.h"
#include "platform/library.h"

namespace {

constexpr struct {
  const char* name;
  void (*fill)(Header&);
} kHeaders[] = {
    {"arpa/inet", ExportArpaInet},   {"c", ExportC},
    {"errno", ExportErrno},          {"fcntl", ExportFcntl},
    {"netinet/in", ExportNetinetIn}, {"netinet/tcp", ExportNetinetTcp},
    {"signal", ExportSignal},        {"spawn", ExportSpawn},
    {"stdio", ExportStdio},          {"stdlib", ExportStdlib},
    {"string", ExportString},        {"strings", ExportStrings},
    {"sys/select", ExportSysSelect}, {"sys/socket", ExportSysSocket},
    {"sys/time", ExportSysTime},     {"sys/un", ExportSysUn},
    {"sys/wait", ExportSysWait},     {"unistd", ExportUnistd},
    {"windows", ExportWindows},      {"winsock2", ExportWinsock2},
    {"ws2tcpip", ExportWs2tcpip},
};

Napi::Value LoadHeader(const Napi::CallbackInfo& info) {
  const std::string name = info[0].IsString() ? info[0].As<Napi::String>().Utf8Value() : "";
  for (const auto& entry : kHeaders) {
    if (name != entry.name) continue;
    Header header(info.Env(), Addon::Of(info.Env()));
    entry.fill(header);
    return header.Finish();
  }
  Napi::TypeError::New(info.Env(), "header: no such C header: " + name).ThrowAsJavaScriptException();
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
  exports.Set("header", Napi::Function::New(env, LoadHeader, "header"));
  return exports;
}

}  // namespace

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)
