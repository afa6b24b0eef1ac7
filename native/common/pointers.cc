#include "common/pointers.h"

#include <cstring>

#include "common/tagged.h"

namespace pointers {
namespace {

// IOV_MAX of every system here: the kernel refuses more elements (EMSGSIZE) before it reads the first.
constexpr uint64_t kMostElements = 1024;

napi_value Subject(napi_env env, napi_callback_info info, void** type) {
  size_t count = 1;
  napi_value object = nullptr;
  napi_get_cb_info(env, info, &count, &object, nullptr, type);
  return object;
}

uint64_t LengthOf(const Slot& slot, const unsigned char* bytes) {
  uint32_t narrow = 0;
  uint64_t wide = 0;
  if (slot.length_size == sizeof wide) {
    std::memcpy(&wide, bytes + slot.length_offset, sizeof wide);
  } else if (slot.length_size == sizeof narrow) {
    std::memcpy(&narrow, bytes + slot.length_offset, sizeof narrow);
  }
  return wide + narrow;
}

napi_property_descriptor Property(const char* name, napi_value value, napi_property_attributes attributes) {
  return {name, nullptr, nullptr, nullptr, nullptr, value, attributes, nullptr};
}

std::string WithArticle(const char* name) {
  return std::string(std::strchr("aeiou", name[0]) != nullptr ? "an " : "a ") + name;
}

}  // namespace

napi_value MarkStruct(napi_env env, napi_callback_info info) {
  void* type = nullptr;
  napi_value object = Subject(env, info, &type), slots = nullptr, null = nullptr;
  napi_get_null(env, &null);
  napi_create_array(env, &slots);
  std::vector<std::string> names;
  for (const Field& field : *static_cast<const Struct*>(type)) {
    if (field.slot.kind != Slot::kNone) names.push_back(std::to_string(names.size()));
  }
  std::vector<napi_property_descriptor> elements;
  for (const std::string& name : names) elements.push_back(Property(name.c_str(), null, napi_writable));
  const napi_property_descriptor property = Property("slots", slots, napi_default);
  const bool safe = napi_define_properties(env, slots, elements.size(), elements.data()) == napi_ok &&
                    napi_object_seal(env, slots) == napi_ok &&
                    napi_define_properties(env, object, 1, &property) == napi_ok;
  if (safe) tagged::Mark(env, object, type);
  return nullptr;
}

napi_value IsStruct(napi_env env, napi_callback_info info) {
  void* type = nullptr;
  napi_value object = Subject(env, info, &type);
  return Napi::Boolean::New(env, tagged::Is(env, object, type));
}

Bytes Reader::Load(napi_value value, const Struct& type, unsigned char* target) {
  Bytes bytes;
  napi_value slots = nullptr, slot = nullptr;
  bytes.argument = args_.position();
  if (!tagged::Is(args_.env(), value, &type)) {
    args_.WrongType(name_, (WithArticle(type.name) + " or null").c_str(), value);
  } else if (!args_.View(value, &bytes)) {
    args_.Detached(name_);
  } else {
    args_.RequireRoom(bytes, name_, type.size);
  }
  if (!args_.ok()) return {};
  std::memcpy(target, bytes.data, type.size);
  napi_get_named_property(args_.env(), value, "slots", &slots);
  uint32_t index = 0;
  for (const Field& field : type) {
    if (field.slot.kind == Slot::kNone) continue;
    napi_get_element(args_.env(), slots, index++, &slot);
    void* const address = Address(slot, field.slot, LengthOf(field.slot, target));
    std::memcpy(target + field.offset, &address, sizeof address);
  }
  return bytes;
}

void* Reader::Address(napi_value slot, const Slot& field, uint64_t length) {
  if (!args_.ok() || args_.IsNull(slot)) return nullptr;
  if (field.kind == Slot::kBytes) return Memory(slot, field, length);
  return field.kind == Slot::kArray ? Elements(slot, field, length) : nullptr;
}

void* Reader::Memory(napi_value slot, const Slot& field, uint64_t length) {
  Bytes bytes;
  if (!args_.View(slot, &bytes) && (access_ == kWrites || !args_.String(slot, &bytes))) return WrongSlot(field);
  // A negative socklen_t is passed on: the kernel answers EINVAL before it reads anything.
  const bool negative = field.length_size == 4 && static_cast<int32_t>(length) < 0;
  return length <= bytes.size || negative ? bytes.data : TooLong(field, bytes.size, length);
}

void* Reader::Elements(napi_value slot, const Slot& field, uint64_t count) {
  const Struct& type = *field.target;
  const bool is_array = tagged::IsArray(args_.env(), slot);
  uint32_t room = 1;
  if (is_array) napi_get_array_length(args_.env(), slot, &room);
  if (!is_array && !tagged::Is(args_.env(), slot, &type)) return WrongSlot(field);
  if (count > kMostElements) return nullptr;
  if (count > room) return TooLong(field, room, count);
  arrays_.emplace_front(count * type.size / sizeof(std::max_align_t) + 1);
  auto* const elements = reinterpret_cast<unsigned char*>(arrays_.front().data());
  for (uint32_t i = 0; i < count && args_.ok(); i++) {
    napi_value element = slot;
    if (is_array) napi_get_element(args_.env(), slot, i, &element);
    if (!tagged::Is(args_.env(), element, &type)) return WrongSlot(field);
    Load(element, type, elements + i * type.size);
  }
  return elements;
}

void* Reader::WrongSlot(const Slot& field) {
  std::string expected = access_ == kReads ? "memory, a string or null" : "memory or null";
  if (field.kind == Slot::kArray) expected = WithArticle(field.target->name) + ", an array of them or null";
  args_.Fail(false, args_.Here(name_) + " must have " + expected + " in " + field.name);
  return nullptr;
}

void* Reader::TooLong(const Slot& field, size_t size, uint64_t length) {
  args_.Fail(true, args_.Here(name_) + " must have in " + field.length + " at most " + std::to_string(size) +
                       ", the size of " + field.name + ", it has " + std::to_string(length));
  return nullptr;
}

void Store(const Struct& type, const void* before, const void* after, unsigned char* target) {
  for (const Field& field : type) {
    const auto* const now = static_cast<const unsigned char*>(after) + field.offset;
    if (std::memcmp(static_cast<const unsigned char*>(before) + field.offset, now, field.size) == 0) continue;
    if (field.slot.kind == Slot::kNone) std::memcpy(target + field.offset, now, field.size);
  }
}

}  // namespace pointers
