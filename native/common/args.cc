// The slow half of args.h: strings, messages, and the checks that the hot path does not need.
#include "common/args.h"

#include <cstdio>
#include <cstring>
#include <vector>

#include "common/tagged.h"

namespace {

// A zero-length array still is a valid address in C.
unsigned char empty_array[1];

// The bytes of one element, by napi_typedarray_type; 0 for a kind that a later Node may add. Float16Array (11) is newer
// than Node-API 8's own list.
size_t ElementSize(napi_typedarray_type type) {
  constexpr unsigned char kSizes[] = {1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8, 2};
  const auto index = static_cast<size_t>(type);
  return index < sizeof kSizes ? kSizes[index] : 0;
}

std::string Number(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.17g", number);
  return text;
}

std::string Describe(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  if (value == nullptr || napi_typeof(env, value, &type) != napi_ok) return "nothing";
  switch (type) {
    case napi_undefined:
      return "undefined";
    case napi_null:
      return "null";
    case napi_boolean:
      return "a boolean";
    case napi_number: {
      double number = 0;
      napi_get_value_double(env, value, &number);
      return Number(number);
    }
    case napi_string:
      return "a string";
    case napi_symbol:
      return "a symbol";
    case napi_function:
      return "a function";
    case napi_bigint:
      return "a bigint";
    default:
      return "an object";
  }
}

bool IsNull(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  return value != nullptr && napi_typeof(env, value, &type) == napi_ok && type == napi_null;
}

bool IsDetached(napi_env env, napi_value typed_array) {
  napi_value buffer = nullptr;
  bool detached = false;
  return napi_get_typedarray_info(env, typed_array, nullptr, nullptr, nullptr, &buffer, nullptr) == napi_ok &&
         napi_is_detached_arraybuffer(env, buffer, &detached) == napi_ok && detached;
}

bool ReadString(napi_env env, napi_value value, std::string* text) {
  size_t length = 0;
  if (value == nullptr || napi_get_value_string_utf8(env, value, nullptr, 0, &length) != napi_ok) return false;
  text->resize(length + 1);
  napi_get_value_string_utf8(env, value, text->data(), length + 1, &length);
  text->resize(length);
  return true;
}

}  // namespace

Args::Args(napi_env env, napi_callback_info info, const char* call)
    : env_(env), info_(info), call_(call), count_(kCapacity) {
  void* data = nullptr;
  napi_get_cb_info(env, info, &count_, values_, nullptr, &data);
  addon_ = static_cast<Addon*>(data);
}

Args::~Args() = default;

void Args::Fail(bool range, const std::string& message) {
  if (!ok_) return;
  ok_ = false;
  const std::string text = std::string(call_) + ": " + message;
  if (range) {
    napi_throw_range_error(env_, nullptr, text.c_str());
  } else {
    napi_throw_type_error(env_, nullptr, text.c_str());
  }
}

static std::string Argument(int position, const char* name) {
  return "argument " + std::to_string(position) + " (" + name + ")";
}

void Args::WrongType(const char* name, const char* expected, napi_value got, int position) {
  if (!ok_) return;
  if (position == 0) position = this->position();
  std::string message = Argument(position, name) + " must be " + expected + ", got ";
  message += static_cast<size_t>(position) > count_ ? "no argument" : Describe(env_, got);
  Fail(false, message);
}

void Args::OutOfRange(const char* name, const std::string& expected, napi_value got, int position) {
  if (!ok_) return;
  if (position == 0) position = this->position();
  Fail(true, Argument(position, name) + " must be " + expected + ", got " + Describe(env_, got));
}

void Args::TooLong(int position, const char* name, size_t needed, size_t size) {
  Fail(true, Argument(position, name) + " must have room for " + std::to_string(needed) + " bytes, it has " +
                 std::to_string(size));
}

void Args::TooMany() {
  Fail(false, "argument " + std::to_string(next_ + 1) + " is one too many: the call takes " + std::to_string(next_) +
                  (next_ == 1 ? " argument" : " arguments"));
}

double Args::Integer(const char* name, double lowest, double highest) {
  napi_value value = Next();
  double number = 0;
  if (ok_ && napi_get_value_double(env_, value, &number) == napi_ok && number >= lowest && number <= highest &&
      number == static_cast<double>(static_cast<int64_t>(number))) {
    return number;
  }
  return BadInteger(name, value, lowest, highest);
}

double Args::BadInteger(const char* name, napi_value value, double lowest, double highest) {
  double number = 0;
  if (value != nullptr && napi_get_value_double(env_, value, &number) == napi_ok) {
    OutOfRange(name, "an integer from " + Number(lowest) + " to " + Number(highest), value);
  } else {
    WrongType(name, "an integer", value);
  }
  return 0;
}

int Args::Char(const char* name) {
  std::string text;
  if (!ok_ || !ReadString(env_, Peek(), &text)) return Int<int>(name);
  napi_value value = Next();
  if (text.size() == 1) return static_cast<unsigned char>(text[0]);
  OutOfRange(name, "an int or one ASCII character", value);
  return 0;
}

bool Args::View(napi_value value, Bytes* bytes) {
  if (value == nullptr) return false;
  napi_value view = tagged::ArrayBytes(env_, value);
  if (view == nullptr) view = value;
  napi_typedarray_type type = napi_int8_array;
  size_t length = 0;
  void* data = nullptr;
  if (napi_get_typedarray_info(env_, view, &type, &length, &data, nullptr, nullptr) != napi_ok) return false;
  bytes->data = length == 0 ? empty_array : static_cast<unsigned char*>(data);
  bytes->size = length * ElementSize(type);
  return length > 0 || !IsDetached(env_, view);
}

bool Args::String(napi_value value, Bytes* bytes) {
  std::string text;
  if (!ReadString(env_, value, &text)) return false;
  std::string* kept = Keep(std::move(text));
  bytes->data = reinterpret_cast<unsigned char*>(kept->data());
  bytes->size = kept->size() + 1;
  return true;
}

bool Args::IsNull(napi_value value) const { return ::IsNull(env_, value); }

std::string Args::Here(const char* name) const { return Argument(position(), name); }

void Args::Detached(const char* name) { Fail(false, Here(name) + " must have a buffer, its ArrayBuffer is detached"); }

// A typed array that is not empty is what programs pass; everything else is OtherMemory's.
void Args::Memory(const char* name, int allowed, Bytes* bytes) {
  napi_value value = Next();
  napi_typedarray_type type = napi_int8_array;
  size_t length = 0;
  void* data = nullptr;
  if (ok_ && napi_get_typedarray_info(env_, value, &type, &length, &data, nullptr, nullptr) == napi_ok && length > 0) {
    *bytes = {static_cast<unsigned char*>(data), length * ElementSize(type), position(), value};
  } else {
    *bytes = OtherMemory(name, value, allowed);
  }
}

Bytes Args::OtherMemory(const char* name, napi_value value, int allowed) {
  Bytes bytes;
  if (!ok_) return bytes;
  bytes.value = value;
  bytes.argument = position();
  if ((allowed & kNull) && IsNull(value)) return bytes;
  if ((allowed & kText) && String(value, &bytes)) return bytes;
  if (View(value, &bytes)) return bytes;
  bool typed_array = false;
  if (value != nullptr && napi_is_typedarray(env_, value, &typed_array) == napi_ok && typed_array) {
    Detached(name);
    return bytes;
  }
  static const char* const kExpected[] = {"a typed array", "a typed array or null", "a typed array or a string",
                                          "a typed array, a string or null"};
  WrongType(name, kExpected[allowed], value);
  return bytes;
}

std::string* Args::Keep(std::string text) {
  kept_.push_front(std::move(text));
  return &kept_.front();
}

const char* Args::TextOf(const Bytes& bytes, const char* name) {
  const size_t length = StringLength(bytes, name);
  if (!ok_) return "";
  return Keep(std::string(bytes.As<const char>(), length))->c_str();
}

const char* Args::Text(const char* name, int allowed) {
  const Bytes bytes = Memory(name, kText | allowed);
  return bytes.data == nullptr && (allowed & kNull) ? nullptr : TextOf(bytes, name);
}

void Args::RequireRoom(const Bytes& bytes, const char* name, size_t needed) {
  if (ok_ && bytes.data != nullptr && bytes.size < needed) TooLong(bytes.argument, name, needed, bytes.size);
}

void Args::RequireHeld(const char* name, uint32_t length, const Bytes& bytes) {
  // A negative length is passed on, as C would: the kernel answers EINVAL.
  if (bytes.data == nullptr || static_cast<int32_t>(length) < 0 || length <= bytes.size) return;
  Fail(true, Argument(position(), name) + " must hold at most " + std::to_string(bytes.size) +
                 ", the size of argument " + std::to_string(bytes.argument) + ", it holds " + std::to_string(length));
}

void Args::RequireElements(const char* name, size_t count, size_t room, int of) {
  if (count <= room) return;
  Fail(true, Argument(position(), name) + " must be at most " + std::to_string(room) + ", the elements of argument " +
                 std::to_string(of) + ", got " + std::to_string(count));
}

void Args::Null(const char* name) {
  napi_value value = Next();
  if (!IsNull(value)) WrongType(name, "null", value);
}

size_t Args::Length(const char* name, const Bytes& bytes, bool null_is_empty, size_t highest) {
  const size_t length = Int<size_t>(name);
  if (!ok_) return 0;
  if (length > bytes.size && (bytes.data != nullptr || null_is_empty)) {
    PastEnd(name, bytes, static_cast<double>(length));
  } else if (length > highest) {
    Fail(true, Argument(position(), name) + " must be at most " + Number(static_cast<double>(highest)));
  }
  return length;
}

const char* Args::TextUpTo(const Bytes& bytes, size_t n, const char* name) {
  if (!ok_) return "";
  const size_t length = n <= bytes.size ? strnlen(bytes.As<const char>(), n) : StringLength(bytes, name);
  return Keep(std::string(bytes.As<const char>(), length))->c_str();
}

size_t Args::StringLength(const Bytes& bytes, const char* name) {
  if (!ok_) return 0;
  const size_t length = bytes.size == 0 ? 0 : strnlen(bytes.As<const char>(), bytes.size);
  if (length == bytes.size) {
    Fail(true,
         Argument(bytes.argument, name) + " must contain a NUL within its " + std::to_string(bytes.size) + " bytes");
  }
  return length;
}

void Args::PastEnd(const char* name, const Bytes& bytes, double length) {
  Fail(true, Argument(position(), name) + " must be at most " + std::to_string(bytes.size) + ", the size of argument " +
                 std::to_string(bytes.argument) + ", got " + Number(length));
}

int Args::IntLength(const char* name, const Bytes& bytes) {
  const int length = Int<int>(name);
  if (length > 0 && static_cast<size_t>(length) > bytes.size) PastEnd(name, bytes, length);
  return length;
}

uint32_t Args::SockLen(const char* name, const Bytes& bytes) {
  const double length = Integer(name, std::numeric_limits<int32_t>::min(), std::numeric_limits<uint32_t>::max());
  if (length < 0) return static_cast<uint32_t>(static_cast<int32_t>(length));
  if (bytes.data != nullptr && length > static_cast<double>(bytes.size)) PastEnd(name, bytes, length);
  return static_cast<uint32_t>(length);
}

Bytes Args::Exactly(const char* name, napi_typedarray_type wanted, size_t size, const char* expected) {
  napi_typedarray_type type = napi_int8_array;
  napi_value value = Next();
  Bytes bytes;
  if (ok_ && napi_get_typedarray_info(env_, value, &type, nullptr, nullptr, nullptr, nullptr) == napi_ok &&
      type == wanted && View(value, &bytes) &&
      (bytes.size == size || (bytes.size > size && wanted != napi_uint8_array))) {
    bytes.value = value;
    return bytes;
  }
  WrongType(name, expected, value);
  return {};
}

uint32_t* Args::CellOrNull(const char* name, size_t elements) {
  napi_value value = Next();
  if (!ok_ || IsNull(value)) return nullptr;
  napi_typedarray_type type = napi_int8_array;
  size_t length = 0;
  void* data = nullptr;
  if (value != nullptr && napi_get_typedarray_info(env_, value, &type, &length, &data, nullptr, nullptr) == napi_ok &&
      (type == napi_int32_array || type == napi_uint32_array) && length >= elements) {
    return static_cast<uint32_t*>(data);
  }
  WrongType(name, elements == 1 ? "an int box, an Int32Array, a Uint32Array or null" : "an int array of 2 or null",
            value);
  return nullptr;
}

std::vector<napi_value> Args::Rest() {
  variadic_ = true;
  size_t count = count_;
  std::vector<napi_value> values(count);
  if (count > 0) napi_get_cb_info(env_, info_, &count, values.data(), nullptr, nullptr);
  values.erase(values.begin(), values.begin() + static_cast<ptrdiff_t>(next_ < count ? next_ : count));
  return values;
}

bool Args::PushString(napi_value value, int position, const char* name, std::vector<char*>* pointers) {
  std::string text;
  Bytes bytes;
  if (ReadString(env_, value, &text)) {
    pointers->push_back(Keep(std::move(text))->data());
  } else if (View(value, &bytes)) {
    bytes.argument = position;
    const size_t length = StringLength(bytes, name);
    if (ok_) pointers->push_back(Keep(std::string(bytes.As<const char>(), length))->data());
  } else {
    WrongType(name, "a string", value, position);
  }
  return ok_;
}

char* const* Args::Strings(const char* name, bool null_allowed) { return StringsOf(Next(), name, null_allowed); }

char* const* Args::StringsOf(napi_value value, const char* name, bool null_allowed) {
  bool is_array = false;
  uint32_t count = 0;
  if (!ok_ || (null_allowed && IsNull(value))) return nullptr;
  if (value == nullptr || napi_is_array(env_, value, &is_array) != napi_ok || !is_array) {
    WrongType(name, null_allowed ? "an array of strings or null" : "an array of strings", value);
    return nullptr;
  }
  napi_get_array_length(env_, value, &count);
  kept_pointers_.emplace_front();
  std::vector<char*>& pointers = kept_pointers_.front();
  for (uint32_t i = 0; i < count; i++) {
    napi_value element = nullptr;
    if (napi_get_element(env_, value, i, &element) != napi_ok) ok_ = false;  // a getter threw
    if (!ok_ || IsNull(element)) break;
    if (!PushString(element, position(), name, &pointers)) break;
  }
  pointers.push_back(nullptr);
  return pointers.data();
}

char* const* Args::StringList(const std::vector<napi_value>& values, const char* name) {
  kept_pointers_.emplace_front();
  std::vector<char*>& pointers = kept_pointers_.front();
  for (size_t i = 0; ok_ && i < values.size() && !IsNull(values[i]); i++) {
    PushString(values[i], static_cast<int>(next_ + i + 1), name, &pointers);
  }
  pointers.push_back(nullptr);
  return pointers.data();
}
