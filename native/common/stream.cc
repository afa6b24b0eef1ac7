#include "common/stream.h"

#include <cstdlib>
#include <map>
#include <mutex>

#include "common/tagged.h"

namespace stream {

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
  Tagged<FILE>::Wrap(env, object, file);
  return object;
}

FILE* Read(Args& args, const char* name) {
  napi_value value = args.Next();
  FILE* file = args.ok() ? Tagged<FILE>::Find(args.env(), value) : nullptr;
  if (file == nullptr) args.WrongType(name, "a stream (stdin, stdout, stderr)", value);
  return file == stdout ? Stdout() : file;
}

FILE* ReadOrNull(Args& args, const char* name) {
  if (!args.IsNull(args.Peek())) return Read(args, name);
  args.Next();
  return nullptr;
}

}  // namespace stream
