// What a call's parameters refer to, kept alive while another thread runs the call.
#pragma once

#include <node_api.h>

class Holder {
 public:
  explicit Holder(napi_env env) : env_(env) {}
  ~Holder() {
    if (references_ != nullptr) napi_delete_reference(env_, references_);
  }
  Holder(const Holder&) = delete;
  Holder& operator=(const Holder&) = delete;

  // Keeps a value for as long as the Holder lives; nullptr is nothing to keep.
  void Hold(napi_value value) {
    if (value == nullptr) return;
    napi_value values = nullptr;
    if (references_ == nullptr) {
      napi_create_array(env_, &values);
      napi_create_reference(env_, values, 1, &references_);
    }
    napi_get_reference_value(env_, references_, &values);
    napi_set_element(env_, values, count_++, value);
  }

 private:
  napi_env env_;
  napi_ref references_ = nullptr;  // an array of them
  uint32_t count_ = 0;
};
