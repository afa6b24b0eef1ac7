#include "common/watch.h"

bool Watch::Inject(const char* call, int* error) {
  const auto found = failures_.find(call);
  if (found == failures_.end()) return false;
  *error = found->second;
  failures_.erase(found);
  return true;
}

void Watch::Report(const std::string& line) { lines_.push_back(line); }

void Watch::Export(Napi::Object exports, Addon& addon) {
  auto* watch = new Watch;
  exports.AddFinalizer([](Napi::Env, Watch* mine) { delete mine; }, watch);
  const auto add = [&exports](const char* name, auto function) {
    exports.Set(name, Napi::Function::New(exports.Env(), function, name));
  };
  add("watch", [watch, &addon](const Napi::CallbackInfo& info) {
    addon.hooks = info[0].ToBoolean() ? watch : nullptr;
    watch->lines_.clear();
    watch->failures_.clear();
  });
  add("lines", [watch](const Napi::CallbackInfo& info) -> Napi::Value {
    Napi::Array lines = Napi::Array::New(info.Env());
    for (const std::string& line : watch->lines_) lines.Set(lines.Length(), line);
    watch->lines_.clear();
    return lines;
  });
  add("fail", [watch](const Napi::CallbackInfo& info) {
    if (info[0].IsString() && info[1].IsNumber()) {
      watch->failures_[info[0].As<Napi::String>()] = info[1].As<Napi::Number>();
    }
  });
}
