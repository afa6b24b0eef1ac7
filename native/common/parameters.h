// The kinds of parameters that C's prototypes have. Each object is read from JavaScript, converts to what C gets,
// stores back what C wrote, shows itself in a trace, and is held while another thread runs the call. The rows of
// native/tables say which parameter is of which kind.
#pragma once

#include <cstring>
#include <limits>
#include <optional>
#include <type_traits>
#include <vector>

#include "common/args.h"
#include "common/cells.h"
#include "common/format.h"
#include "common/hold.h"
#include "common/pointers.h"
#include "common/show.h"
#include "common/stream.h"
#include "common/tagged.h"
#include "platform/own_descriptors.h"

struct sockaddr;

namespace parameter {

// Finds the overloads that a contract declares after this (bindings/<contract>/show.h).
template <typename... Values>
void ShowValue(show::Line& line, const Values&... values) {
  Value(line, values...);
}

// Virtual, so that what happens to all parameters of a call is written once and not once for each call. The few kinds
// of hot calls are read from Cells as well, whose Read is found at compile time.
class Parameter {
 public:
  explicit Parameter(const char* name) : name_(name) {}
  Parameter(const Parameter&) = delete;
  Parameter& operator=(const Parameter&) = delete;

  virtual void Read(Args& a) = 0;
  virtual void Store() {}
  virtual void Show(show::Line& line) const = 0;
  virtual void Hold(Holder&) const {}
  const char* name() const { return name_; }

 protected:
  ~Parameter() = default;

  const char* name_;
};

// --- numbers

template <typename T>
class Int : public Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override { From(a); }
  void Read(Cells& a) { From(a); }

  template <typename Reader>
  void From(Reader& a) {
    value_ = a.template Int<T>(name_);
  }
  void Show(show::Line& line) const override {
    if constexpr (std::is_signed<T>::value) {
      line.Number(value_);
    } else {
      line.Unsigned(value_);
    }
  }
  operator T() const { return value_; }

 protected:
  T value_ = 0;
};

// A descriptor. One of Node's own is none of the program's: it gets what the system says of no descriptor, EBADF.
class Descriptor : public Int<int> {
 public:
  using Int::Int;
  void Read(Args& a) override { From(a); }
  void Read(Cells& a) { From(a); }

  template <typename Reader>
  void From(Reader& a) {
    Int::From(a);
    given_ = value_;
    if (own_descriptors::Has(value_)) value_ = -1;
  }
  void Show(show::Line& line) const override { line.Number(given_); }

 private:
  int given_ = -1;
};

// One of the constants with a prefix. `Number` is Int or Bits.
template <typename Number>
class Name : public Number {
 public:
  Name(const char* name, const show::Names& names) : Number(name), names_(names) {}
  void Show(show::Line& line) const override { line.Name(names_, static_cast<int64_t>(this->value_)); }

 protected:
  show::Names names_;
};

// Several of them at once.
template <typename Number>
class Flags : public Name<Number> {
 public:
  using Name<Number>::Name;
  void Show(show::Line& line) const override {
    line.Flags(this->names_, static_cast<std::make_unsigned_t<decltype(this->value_)>>(this->value_));
  }
};

// A constant of an enumeration type.
template <typename T>
class Enum : public Int<int> {
 public:
  using Int<int>::Int;
  operator T() const { return static_cast<T>(value_); }
};

// The level of a socket option, and its name on that level.
template <typename T>
class Level : public Int<T> {
 public:
  Level(const char* name, const show::Options& options) : Int<T>(name), options_(options) {}
  void Show(show::Line& line) const override { line.Level(options_, this->value_); }

 private:
  const show::Options& options_;
};

template <typename T>
class OptionName : public Int<T> {
 public:
  OptionName(const char* name, const Int<T>& level, const show::Options& options)
      : Int<T>(name), level_(level), options_(options) {}
  void Show(show::Line& line) const override { line.Option(options_, level_, this->value_); }

 private:
  const Int<T>& level_;
  const show::Options& options_;
};

// Permission bits.
template <typename T>
class Mode : public Int<T> {
 public:
  using Int<T>::Int;
  void Show(show::Line& line) const override { line.Octal(this->value_); }
};

// SOCKET and HANDLE: pointer-sized, signed in JavaScript, so that INVALID_SOCKET is -1. A HANDLE is never dereferenced.
template <typename T>
class Handle : public Int<intptr_t> {
 public:
  using Int<intptr_t>::Int;
  operator T() const { return (T)value_; }  // only C's cast takes both an integer and a pointer
};

// An int that stands for a character: a number, or a C character constant written as a one-character string.
template <typename T>
class Character : public Int<int> {
 public:
  using Int<int>::Int;
  void Read(Args& a) override { value_ = a.Char(name_); }
};

// --- memory

class Memory : public Parameter {
 public:
  using Parameter::Parameter;
  void Hold(Holder& holder) const override { holder.Hold(bytes_.value); }
  const Bytes& bytes() const { return bytes_; }
  // How many of its bytes count for the call, once another parameter has said so.
  void Measure(size_t length) { length_ = length; }

 protected:
  template <typename T>
  void ShowAs(show::Line& line, size_t size) const {
    if (bytes_.data == nullptr) {
      line.Null();
    } else if constexpr (std::is_same<std::remove_const_t<T>, sockaddr>::value) {
      line.Sockaddr(bytes_.data, size);
    } else {
      line.Bytes(bytes_.data, size);
    }
  }
  size_t Shown() const { return length_ < bytes_.size ? length_ : bytes_.size; }

  Bytes bytes_;
  size_t length_ = SIZE_MAX;
};

// const T *, read by the call: memory, or a string, whose UTF-8 bytes end with a NUL.
template <typename T, bool kNull>
class In : public Memory {
 public:
  static constexpr bool kIsRead = true;
  using Memory::Memory;
  void Read(Args& a) override { From(a); }
  void Read(Cells& a) { From(a); }

  template <typename Reader>
  void From(Reader& a) {
    a.Memory(name_, Args::kText | (kNull ? Args::kNull : 0), &bytes_);
  }
  void Show(show::Line& line) const override {
    if constexpr (std::is_same<T, const char>::value) {
      if (length_ == SIZE_MAX && bytes_.data != nullptr) return line.Text(bytes_.As<T>(), bytes_.size);
    }
    ShowAs<T>(line, Shown());
  }
  operator T*() const { return bytes_.As<T>(); }
};

// T *, written by the call (or a pointer to const that takes no string).
template <typename T, bool kNull>
class Out : public Memory {
 public:
  static constexpr bool kIsRead = std::is_const<T>::value;
  using Memory::Memory;
  void Read(Args& a) override { From(a); }
  void Read(Cells& a) { From(a); }

  template <typename Reader>
  void From(Reader& a) {
    a.Memory(name_, kNull ? Args::kNull : Args::kNothing, &bytes_);
  }
  void Show(show::Line& line) const override {
    if (line.failed() && !kIsRead) return line.Address(bytes_.data);
    if constexpr (std::is_same<T, char>::value) {
      if (bytes_.data != nullptr) return line.Text(bytes_.As<const char>(), Shown());
    }
    ShowAs<T>(line, Shown());
  }
  operator T*() const { return bytes_.As<T>(); }
};

// T * that the call fills with as many bytes as its result says.
template <typename T, bool kNull>
class Filled : public Out<T, kNull> {
 public:
  using Out<T, kNull>::Out;
  void Show(show::Line& line) const override {
    if (line.failed()) return Out<T, kNull>::Show(line);
    const auto filled = static_cast<size_t>(line.result());
    this->template ShowAs<void>(line, filled < this->Shown() ? filled : this->Shown());
  }
};

// A socket option's value.
template <typename M>
class Option : public M {
 public:
  Option(const char* name, const Int<int>& level, const Int<int>& option, const show::Options& options)
      : M(name), level_(level), option_(option), options_(options) {}
  void Show(show::Line& line) const override {
    if ((line.failed() && !M::kIsRead) || this->bytes_.data == nullptr) return M::Show(line);
    line.OptionValue(options_, level_, option_, this->bytes_.data, this->Shown());
  }

 private:
  const Int<int>&level_, &option_;
  const show::Options& options_;
};

// T *, used as an aligned copy: the bytes may be at any address, and shared with another thread.
template <typename T, bool kNull>
class Struct : public Memory {
  using Value = std::remove_const_t<T>;

 public:
  explicit Struct(const char* name) : Memory(name) { std::memset(static_cast<void*>(&value_), 0, sizeof value_); }
  void Read(Args& a) override {
    bytes_ = a.Memory(name_, kNull ? Args::kNull : Args::kNothing);
    a.RequireRoom(bytes_, name_, sizeof value_);
    if (a.ok() && bytes_.data != nullptr) std::memcpy(static_cast<void*>(&value_), bytes_.data, sizeof value_);
  }
  void Store() override {
    if (!std::is_const<T>::value && bytes_.data != nullptr) std::memcpy(bytes_.data, &value_, sizeof value_);
  }
  void Show(show::Line& line) const override {
    if (line.failed() && !show::kIsRead<T>) return line.Address(bytes_.data);
    if (bytes_.data == nullptr) return line.Null();
    ShowValue(line, value_);
  }
  operator T*() { return bytes_.data == nullptr ? nullptr : &value_; }
  Value* operator->() { return &value_; }

 protected:
  Value value_;
};

// T *: the bytes of a struct's own class, or a box of T (an array's first element is one, too).
template <typename T>
class Exact : public Struct<T, false> {
 public:
  Exact(const char* name, napi_typedarray_type type, const char* expected)
      : Struct<T, false>(name), type_(type), expected_(expected) {}
  void Read(Args& a) override {
    this->bytes_ = a.Exactly(this->name_, type_, sizeof(T), expected_);
    if (a.ok()) std::memcpy(static_cast<void*>(&this->value_), this->bytes_.data, sizeof this->value_);
  }

 private:
  napi_typedarray_type type_;
  const char* expected_;
};

// A struct that is passed by value.
template <typename T>
class StructValue : public Struct<const T, false> {
 public:
  using Struct<const T, false>::Struct;
  operator T() { return *static_cast<const T*>(*this); }
};

// T *: an array of structs, of which Elements says how many; worked on as an aligned copy.
template <typename T, bool kNull>
class Structs : public Memory {
 public:
  using Memory::Memory;
  void Read(Args& a) override { bytes_ = a.Memory(name_, kNull ? Args::kNull : Args::kNothing); }
  void Load(size_t count) {
    copy_.resize(count + 1);  // never empty, so that there is an address
    if (bytes_.data != nullptr) std::memcpy(static_cast<void*>(copy_.data()), bytes_.data, count * sizeof(T));
  }
  void Store() override {
    if (bytes_.data != nullptr && !copy_.empty())
      std::memcpy(bytes_.data, copy_.data(), (copy_.size() - 1) * sizeof(T));
  }
  void Show(show::Line& line) const override {
    if (bytes_.data == nullptr) return line.Null();
    line.Write("[");
    for (size_t i = 0; i + 1 < copy_.size(); i++) {
      if (i > 0) line.Write(", ");
      ShowValue(line, copy_[i]);
    }
    line.Write("]");
  }
  operator T*() { return bytes_.data == nullptr ? nullptr : copy_.data(); }
  size_t room() const { return bytes_.size / sizeof(T); }

 private:
  std::vector<T> copy_;
};

// --- lengths

// The size of one memory, or of the smaller of two. kInMemory: a function of the C library, which would dereference
// NULL.
template <typename T, bool kInMemory>
class Length : public Int<T> {
 public:
  Length(const char* name, Memory& of) : Int<T>(name), of_(of), other_(of) {}
  Length(const char* name, Memory& of, Memory& other) : Int<T>(name), of_(of), other_(other) {}
  void Read(Args& a) override { From(a); }
  void Read(Cells& a) { From(a); }

  template <typename Reader>
  void From(Reader& a) {
    constexpr auto kHighest = static_cast<size_t>(std::numeric_limits<T>::max());
    this->value_ = static_cast<T>(a.Length(this->name_, measured().bytes(), kInMemory, kHighest));
    of_.Measure(static_cast<size_t>(this->value_));
    other_.Measure(static_cast<size_t>(this->value_));
  }

 private:
  Memory& measured() const { return other_.bytes().size < of_.bytes().size ? other_ : of_; }

  Memory& of_;
  Memory& other_;
};

// socklen_t by value. Negative numbers are passed on: the kernel refuses them (EINVAL) before it reads anything.
template <typename T>
class SockLen : public Int<T> {
 public:
  SockLen(const char* name, Memory& of) : Int<T>(name), of_(of) {}
  void Read(Args& a) override { From(a); }
  void Read(Cells& a) { From(a); }

  template <typename Reader>
  void From(Reader& a) {
    this->value_ = static_cast<T>(a.SockLen(this->name_, of_.bytes()));
    of_.Measure(static_cast<size_t>(this->value_));
  }

 private:
  Memory& of_;
};

// int size of a buffer; negative ones are the call's own business (fgets).
class IntLength : public Int<int> {
 public:
  IntLength(const char* name, Memory& of) : Int<int>(name), of_(of) {}
  void Read(Args& a) override { value_ = a.IntLength(name_, of_.bytes()); }

 private:
  Memory& of_;
};

// 32 bits that C converts from whichever type they have: FIONBIO is unsigned, the parameter a long.
template <typename T>
class Bits : public Int<T> {
 public:
  using Int<T>::Int;
  void Read(Args& a) override { this->value_ = static_cast<T>(static_cast<int32_t>(a.SockLen(this->name_, Bytes{}))); }
};

// How many elements of Structs count.
template <typename T, typename Array>
class Elements : public Int<T> {
 public:
  Elements(const char* name, Array& of) : Int<T>(name), of_(of) {}
  void Read(Args& a) override {
    Int<T>::Read(a);
    if (of_.bytes().data != nullptr) a.RequireElements(this->name_, this->value_, of_.room(), of_.bytes().argument);
    if (a.ok() && of_.bytes().data != nullptr) of_.Load(this->value_);
  }

 private:
  Array& of_;
};

// --- pointers to numbers

// T *: an int box or a 32-bit array, written by the call where it stands.
template <typename T, bool kNull, size_t kCount = 1>
class Cell : public Parameter {
  static_assert(sizeof(T) == sizeof(uint32_t), "32 bits");

 public:
  using Parameter::Parameter;
  void Read(Args& a) override {
    value_ = a.Peek();
    cell_ = a.CellOrNull(name_, kCount);
    if (!kNull && cell_ == nullptr) a.WrongType(name_, "an int box, an Int32Array or a Uint32Array", value_);
  }
  void Show(show::Line& line) const override {
    if (cell_ == nullptr) return line.Null();
    if (line.failed()) return line.Address(cell_);
    for (size_t i = 0; i < kCount; i++) {
      line.Write(i == 0 ? "[" : ", ");
      line.Number(static_cast<int64_t>(static_cast<T>(cell_[i])));
    }
    line.Write("]");
  }
  void Hold(Holder& holder) const override { holder.Hold(value_); }
  operator T*() const { return reinterpret_cast<T*>(cell_); }

 private:
  uint32_t* cell_ = nullptr;
  napi_value value_ = nullptr;
};

// A value-result length (accept, getsockname, getsockopt …). The kernel works on a copy: the caller's cell may be
// shared memory, and another thread must not be able to enlarge it after it was checked.
template <typename T>
class ValueResult : public Parameter {
  static_assert(sizeof(T) == sizeof(uint32_t), "a 32-bit length");

 public:
  ValueResult(const char* name, Memory& of) : Parameter(name), of_(of) {}
  void Read(Args& a) override { From(a); }
  void Read(Cells& a) { From(a); }

  template <typename Reader>
  void From(Reader& a) {
    value_ = a.Peek();
    cell_ = a.CellOrNull(name_);
    if (cell_ == nullptr) return;
    given_ = length_ = static_cast<T>(*cell_);
    a.RequireHeld(name_, static_cast<uint32_t>(given_), of_.bytes());
  }
  void Store() override {
    if (cell_ == nullptr) return;
    *cell_ = static_cast<uint32_t>(length_);
    of_.Measure(static_cast<size_t>(length_ < given_ ? length_ : given_));
  }
  void Show(show::Line& line) const override {
    if (cell_ == nullptr) return line.Null();
    line.Changed(given_, length_);
  }
  void Hold(Holder& holder) const override { holder.Hold(value_); }
  operator T*() { return cell_ == nullptr ? nullptr : &length_; }

 private:
  Memory& of_;
  uint32_t* cell_ = nullptr;
  napi_value value_ = nullptr;
  T given_ = 0, length_ = 0;
};

// --- strings

// const char *, copied.
template <bool kNull>
class Text : public Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override { text_ = a.Text(name_, kNull ? Args::kNull : Args::kNothing); }
  void Show(show::Line& line) const override {
    if (text_ == nullptr) return line.Null();
    line.Path(text_);
  }
  operator const char*() const { return text_; }

 private:
  const char* text_ = "";
};

// char *const []. kEmpty: where Linux takes a NULL for an empty array, which the C prototypes do not allow.
template <bool kNull, bool kEmpty = false>
class Strings : public Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override {
    static char* const kNone[] = {nullptr};
    strings_ = a.Strings(name_, kNull);
    if (kEmpty && strings_ == nullptr) strings_ = kNone;
  }
  void Show(show::Line& line) const override {
    if (strings_ == nullptr) return line.Null();
    line.Strings(strings_);
  }
  operator char* const*() const { return strings_; }

 private:
  char* const* strings_ = nullptr;
};

// const char *arg, ... up to a null: what execv's array has.
class List : public Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override { strings_ = a.StringList(a.Rest(), name_); }
  void Show(show::Line& line) const override { line.Strings(strings_); }
  operator char* const*() const { return strings_; }

 private:
  char* const* strings_ = nullptr;
};

// const char *arg, ..., NULL, char *const envp[]: execle's.
class ListAndStrings : public Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override;
  void Show(show::Line& line) const override {
    line.Strings(list_);
    line.Next();
    line.Strings(strings_);
  }
  char* const* list() const { return list_; }
  char* const* strings() const { return strings_; }

 private:
  char* const* list_ = nullptr;
  char* const* strings_ = nullptr;
};

// const char *format, ...: the text that they make.
class Formatted : public Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override { format_.emplace(a); }
  void Show(show::Line& line) const override { line.Bytes(format_->text().data(), format_->text().size()); }
  const Format& operator*() const { return *format_; }
  const Format* operator->() const { return &*format_; }

 private:
  std::optional<Format> format_;
};

// --- pointers that are no memory

// T *: an object of the C library, which has a JavaScript object before it; its own bytes are never followed.
template <typename T, bool kNull>
class Object : public Parameter {
  using Native = std::remove_const_t<T>;

 public:
  Object(const char* name, const char* expected) : Parameter(name), expected_(expected) {}
  void Read(Args& a) override {
    value_ = a.Next();
    if (kNull && a.IsNull(value_)) return;
    object_ = a.ok() ? Tagged<Native>::Find(a.env(), value_) : nullptr;
    if (object_ == nullptr) a.WrongType(name_, expected_, value_);
  }
  void Show(show::Line& line) const override {
    if (object_ == nullptr) return line.Null();
    line.Address(object_);
  }
  void Hold(Holder& holder) const override { holder.Hold(value_); }
  operator T*() const { return object_; }

 private:
  const char* expected_;
  napi_value value_ = nullptr;
  Native* object_ = nullptr;
};

// T *: a struct with pointers (common/pointers.h), or NULL, which a system call answers itself. `type` is its row.
template <typename T>
class Pointers : public Parameter {
  using Value = std::remove_const_t<T>;

 public:
  Pointers(const char* name, const ::Struct& type, pointers::Access access)
      : Parameter(name), type_(type), access_(access) {}
  void Read(Args& a) override {
    value_ = a.Next();
    if (!a.ok() || a.IsNull(value_)) return;
    pointers::Reader reader(a, name_, access_);
    bytes_ = reader.Load(value_, type_, reinterpret_cast<unsigned char*>(&copy_));
    arrays_ = reader.TakeArrays();
    before_ = copy_;
  }
  void Store() override {
    if (bytes_.data != nullptr) pointers::Store(type_, &before_, &copy_, bytes_.data);
  }
  void Show(show::Line& line) const override {
    if (bytes_.data == nullptr) return line.Null();
    if constexpr (std::is_const<T>::value) {
      ShowValue(line, copy_);
    } else {
      ShowValue(line, before_, copy_);
    }
  }
  // The slots hold the memory itself.
  void Hold(Holder& holder) const override { holder.Hold(value_); }
  operator T*() { return bytes_.data == nullptr ? nullptr : &copy_; }

 private:
  const ::Struct& type_;
  pointers::Access access_;
  napi_value value_ = nullptr;
  Bytes bytes_;
  Value copy_{}, before_{};
  pointers::Reader::Arrays arrays_;
};

// T **: a pointer variable, pointer() of the C module.
class Box : public Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override;
  void Show(show::Line& line) const override { line.Write("[pointer]"); }
};

// FILE *; stdout with the buffering that C gives it (common/stream.h).
template <bool kNull>
class Stream : public Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override { file_ = kNull ? stream::ReadOrNull(a, name_) : stream::Read(a, name_); }
  void Show(show::Line& line) const override {
    const char* name = file_ == stdin ? "stdin" : file_ == stdout ? "stdout" : "stderr";
    line.Write("%s", file_ == nullptr ? "NULL" : name);
  }
  operator FILE*() const { return file_; }

 private:
  FILE* file_ = nullptr;
};

// A pointer that only NULL is accepted for.
template <typename T>
class NullOnly : public Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override { a.Null(name_); }
  void Show(show::Line& line) const override { line.Null(); }
  operator T() const { return nullptr; }
};

}  // namespace parameter
