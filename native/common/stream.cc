#include "common/stream.h"

#include <cstdlib>
#include <map>
#include <mutex>

namespace stream {
namespace {

constexpr napi_type_tag kStreamTag = {0x6273642d736f636bULL, 0x6574732d46494c45ULL};

FILE* Unwrap(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  bool tagged = false;
  void* file = nullptr;
  if (value == nullptr || napi_typeof(env, value, &type) != napi_ok || type != napi_object ||
      napi_check_object_type_tag(env, value, &kStreamTag, &tagged) != napi_ok || !tagged ||
      napi_unwrap(env, value, &file) != napi_ok) {
    return nullptr;
  }
  return static_cast<FILE*>(file);
}

}  // namespace

FILE* Stdout() {
  static std::once_flag once;
  std::call_once(once, RestoreBuffering);
  return stdout;
}

// Never freed at exit: the C library flushes the streams after all destructors have run.
int SetBuffer(FILE* stream, int mode, size_t size) {
  static auto& mutex = *new std::mutex;
  static auto& buffers = *new std::map<FILE*, char*>;
  std::lock_guard<std::mutex> lock(mutex);
  char* buffer = size > 0 ? static_cast<char*>(std::malloc(size)) : nullptr;
  if (size > 0 && buffer == nullptr) return EOF;  // malloc has set ENOMEM
  const int result = std::setvbuf(stream, buffer, mode, size);
  if (result != 0) {
    std::free(buffer);
    return result;
  }
  if (buffer == nullptr && mode != _IONBF) return 0;  // a NULL buffer leaves the stream the one it has
  std::free(buffers[stream]);
  buffers[stream] = buffer;
  return 0;
}

napi_value Wrap(napi_env env, FILE* file) {
  napi_value object = nullptr;
  napi_create_object(env, &object);
  napi_type_tag_object(env, object, &kStreamTag);
  napi_wrap(env, object, file, nullptr, nullptr, nullptr);
  return object;
}

FILE* Read(Args& args, const char* name) {
  napi_value value = args.Next();
  FILE* file = args.ok() ? Unwrap(args.env(), value) : nullptr;
  if (file == nullptr) args.WrongType(name, "a stream (stdin, stdout, stderr)", value);
  return file == stdout ? Stdout() : file;
}

FILE* ReadOrNull(Args& args, const char* name) {
  napi_valuetype type = napi_undefined;
  napi_value value = args.Peek();
  if (value != nullptr && napi_typeof(args.env(), value, &type) == napi_ok && type == napi_null) {
    args.Next();
    return nullptr;
  }
  return Read(args, name);
}

}  // namespace stream
