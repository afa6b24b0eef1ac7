// <spawn.h>
#include "generated/spawn.h"

#include <cstring>

#include "common/headers.h"
#include "common/tagged.h"
#include "platform/exec_state.h"
#include "platform/posix.h"

namespace {

// The object of C behind one of JavaScript, whose own bytes nobody reads.
template <typename T, int (*init)(T*), int (*destroy)(T*)>
class Opaque {
 public:
  Opaque() { init(&value_); }
  ~Opaque() { destroy(&value_); }
  Opaque(const Opaque&) = delete;
  Opaque& operator=(const Opaque&) = delete;
  T* get() { return &value_; }
  static constexpr size_t kSize = sizeof(T);

 private:
  T value_;
};

using FileActions =
    Opaque<posix_spawn_file_actions_t, posix::posix_spawn_file_actions_init, posix::posix_spawn_file_actions_destroy>;
using Attributes = Opaque<posix_spawnattr_t, posix::posix_spawnattr_init, posix::posix_spawnattr_destroy>;

// The calls return an error number and leave errno alone.
struct CodeResult {
  static bool Failed(int) { return false; }
};

// A typed array that stands for an object of C: a struct's own bytes, or a box (an array's first element is one, too).
unsigned char* ObjectOf(Args& a, const char* name, napi_typedarray_type wanted, size_t size, const char* expected) {
  napi_typedarray_type type = napi_int8_array;
  napi_value value = a.Next();
  Bytes bytes;
  if (a.ok() && napi_get_typedarray_info(a.env(), value, &type, nullptr, nullptr, nullptr, nullptr) == napi_ok &&
      type == wanted && a.View(value, &bytes) &&
      (bytes.size == size || (bytes.size > size && wanted != napi_uint8_array))) {
    return bytes.data;
  }
  a.WrongType(name, expected, value);
  return nullptr;
}

template <typename Object>
struct Init : CodeResult {
  explicit Init(Args& a, const char* name, const char* expected) {
    ObjectOf(a, name, napi_uint8_array, Object::kSize, expected);
  }
  int Run() const { return 0; }
  napi_value Value(const Args& a, int result) const {
    if (Tagged<Object>::Find(a.env(), a.at(0)) != nullptr) delete Tagged<Object>::Release(a.env(), a.at(0));
    auto* object = new Object;
    if (!Tagged<Object>::Wrap(a.env(), a.at(0), object, Tagged<Object>::Delete)) delete object;
    return call::ToJs(a.env(), result);
  }
};

template <typename Object>
Object* Initialised(Args& a, const char* name, const char* expected) {
  napi_value value = a.Next();
  Object* found = a.ok() ? Tagged<Object>::Find(a.env(), value) : nullptr;
  if (found == nullptr) a.WrongType(name, expected, value);
  return found;
}

struct Actions : CodeResult {
  FileActions* actions;
  explicit Actions(Args& a, const char* name = "file_actions")
      : actions(Initialised<FileActions>(a, name, "an initialised posix_spawn_file_actions_t")) {}
};

struct Attribute : CodeResult {
  Attributes* attr;
  explicit Attribute(Args& a, const char* name = "attr")
      : attr(Initialised<Attributes>(a, name, "an initialised posix_spawnattr_t")) {}
};

template <typename Parameter, typename Object>
struct Destroy : Parameter {
  using Parameter::Parameter;
  int Run() const { return 0; }
  napi_value Value(const Args& a, int result) const {
    delete Tagged<Object>::Release(a.env(), a.at(0));
    return call::ToJs(a.env(), result);
  }
};

struct ActionsInit : Init<FileActions> {
  static constexpr const char* kName = "posix_spawn_file_actions_init";
  explicit ActionsInit(Args& a) : Init(a, "file_actions", "a posix_spawn_file_actions_t") {}
};

struct ActionsDestroy : Destroy<Actions, FileActions> {
  static constexpr const char* kName = "posix_spawn_file_actions_destroy";
  explicit ActionsDestroy(Args& a) : Destroy(a) {}
};

struct AddClose : Actions {
  static constexpr const char* kName = "posix_spawn_file_actions_addclose";
  int fd;
  explicit AddClose(Args& a) : Actions(a), fd(a.Int<int>("fd")) {}
  int Run() const { return posix::posix_spawn_file_actions_addclose(actions->get(), fd); }
};

struct AddDup2 : Actions {
  static constexpr const char* kName = "posix_spawn_file_actions_adddup2";
  int fd, newfd;
  explicit AddDup2(Args& a) : Actions(a), fd(a.Int<int>("fd")), newfd(a.Int<int>("newfd")) {}
  int Run() const { return posix::posix_spawn_file_actions_adddup2(actions->get(), fd, newfd); }
};

struct AddOpen : Actions {
  static constexpr const char* kName = "posix_spawn_file_actions_addopen";
  int fd;
  const char* path;
  int oflag;
  mode_t mode;
  explicit AddOpen(Args& a)
      : Actions(a),
        fd(a.Int<int>("fd")),
        path(a.Text("path")),
        oflag(a.Int<int>("oflag")),
        mode(a.Int<mode_t>("mode")) {}
  int Run() const { return posix::posix_spawn_file_actions_addopen(actions->get(), fd, path, oflag, mode); }
};

struct AddChdir : Actions {
  static constexpr const char* kName = "posix_spawn_file_actions_addchdir_np";
  const char* path;
  explicit AddChdir(Args& a) : Actions(a), path(a.Text("path")) {}
  int Run() const { return posix::posix_spawn_file_actions_addchdir_np(actions->get(), path); }
};

struct AttributesInit : Init<Attributes> {
  static constexpr const char* kName = "posix_spawnattr_init";
  explicit AttributesInit(Args& a) : Init(a, "attr", "a posix_spawnattr_t") {}
};

struct AttributesDestroy : Destroy<Attribute, Attributes> {
  static constexpr const char* kName = "posix_spawnattr_destroy";
  explicit AttributesDestroy(Args& a) : Destroy(a) {}
};

struct SetFlags : Attribute {
  static constexpr const char* kName = "posix_spawnattr_setflags";
  short flags;
  explicit SetFlags(Args& a) : Attribute(a), flags(a.Int<short>("flags")) {}
  int Run() const { return posix::posix_spawnattr_setflags(attr->get(), flags); }
};

struct SetGroup : Attribute {
  static constexpr const char* kName = "posix_spawnattr_setpgroup";
  pid_t pgroup;
  explicit SetGroup(Args& a) : Attribute(a), pgroup(a.Int<pid_t>("pgroup")) {}
  int Run() const { return posix::posix_spawnattr_setpgroup(attr->get(), pgroup); }
};

// The getters write to a box, and the calls for signals to a sigset_t: an aligned copy.
template <typename T>
struct Got : Attribute {
  unsigned char* target;
  T value{};
  Got(Args& a, const char* name, napi_typedarray_type type, const char* expected)
      : Attribute(a), target(ObjectOf(a, name, type, sizeof(T), expected)) {
    if (target != nullptr) std::memcpy(&value, target, sizeof value);
  }
  int Store(int result) const {
    std::memcpy(target, &value, sizeof value);
    return result;
  }
};

struct GetFlags : Got<short> {
  static constexpr const char* kName = "posix_spawnattr_getflags";
  explicit GetFlags(Args& a) : Got(a, "flags", napi_int16_array, "a short box") {}
  int Run() { return Store(posix::posix_spawnattr_getflags(attr->get(), &value)); }
};

struct GetGroup : Got<pid_t> {
  static constexpr const char* kName = "posix_spawnattr_getpgroup";
  explicit GetGroup(Args& a) : Got(a, "pgroup", napi_int32_array, "an int box") {}
  int Run() { return Store(posix::posix_spawnattr_getpgroup(attr->get(), &value)); }
};

struct Signals : Got<sigset_t> {
  explicit Signals(Args& a) : Got(a, "set", napi_uint8_array, "a sigset_t") {}
};

struct GetMask : Signals {
  static constexpr const char* kName = "posix_spawnattr_getsigmask";
  using Signals::Signals;
  int Run() { return Store(posix::posix_spawnattr_getsigmask(attr->get(), &value)); }
};

struct GetDefault : Signals {
  static constexpr const char* kName = "posix_spawnattr_getsigdefault";
  using Signals::Signals;
  int Run() { return Store(posix::posix_spawnattr_getsigdefault(attr->get(), &value)); }
};

struct SetMask : Signals {
  static constexpr const char* kName = "posix_spawnattr_setsigmask";
  using Signals::Signals;
  int Run() const { return posix::posix_spawnattr_setsigmask(attr->get(), &value); }
};

struct SetDefault : Signals {
  static constexpr const char* kName = "posix_spawnattr_setsigdefault";
  using Signals::Signals;
  int Run() const { return posix::posix_spawnattr_setsigdefault(attr->get(), &value); }
};

// A null pointer, or what `Parameter` reads.
template <typename Parameter, typename Object>
Object* OrNull(Args& a, const char* name, Object* Parameter::*member) {
  if (!a.IsNull(a.Peek())) return Parameter(a, name).*member;
  a.Next();
  return nullptr;
}

// posix_spawn(3) and posix_spawnp(3)
struct Spawn : CodeResult {
  uint32_t* pid;
  const char* path;
  FileActions* actions;
  Attributes* attrp;
  char *const *argv, *const *envp;

  Spawn(Args& a, const char* path_name)
      : pid(a.CellOrNull("pid")),
        path(a.Text(path_name)),
        actions(OrNull(a, "file_actions", &Actions::actions)),
        attrp(OrNull(a, "attrp", &Attribute::attr)),
        argv(a.Strings("argv")),
        envp(a.Strings("envp", true)) {}

  template <typename Function>
  int RunWith(Function spawn) const {
    exec_state::Handover handover;
    pid_t child = 0;
    const int error = spawn(&child, path, actions == nullptr ? nullptr : actions->get(),
                            attrp == nullptr ? nullptr : attrp->get(), argv, envp);
    if (error == 0 && pid != nullptr) *pid = static_cast<uint32_t>(child);
    return error;
  }
};

struct PosixSpawn : Spawn {
  static constexpr const char* kName = "posix_spawn";
  explicit PosixSpawn(Args& a) : Spawn(a, "path") {}
  int Run() const { return RunWith(posix::posix_spawn); }
};

struct PosixSpawnp : Spawn {
  static constexpr const char* kName = "posix_spawnp";
  explicit PosixSpawnp(Args& a) : Spawn(a, "file") {}
  int Run() const { return RunWith(posix::posix_spawnp); }
};

}  // namespace

void ExportSpawn(Header& header) {
  exec_state::RecordStart();
  header.Export(spawn_table::kTable);
  header.Function<ActionsInit>();
  header.Function<ActionsDestroy>();
  header.Function<AddClose>();
  header.Function<AddDup2>();
  header.Function<AddOpen>();
  header.Function<AddChdir>();
  header.Function<AttributesInit>();
  header.Function<AttributesDestroy>();
  header.Function<SetFlags>();
  header.Function<GetFlags>();
  header.Function<SetGroup>();
  header.Function<GetGroup>();
  header.Function<SetMask>();
  header.Function<GetMask>();
  header.Function<SetDefault>();
  header.Function<GetDefault>();
  header.Function<PosixSpawn>();
  header.Function<PosixSpawnp>();
}
