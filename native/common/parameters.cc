#include "common/parameters.h"

namespace parameter {

void ListAndStrings::Read(Args& a) {
  std::vector<napi_value> rest = a.Rest();
  if (rest.empty()) rest.push_back(nullptr);
  const std::vector<napi_value> list(rest.begin(), rest.end() - 1);
  list_ = a.StringList(list, name_);
  a.Skip(list.size());
  strings_ = a.StringsOf(rest.back(), "envp");
}

void Box::Read(Args& a) {
  napi_value value = a.Next();
  if (!tagged::IsPointer(a.env(), value)) a.WrongType(name_, "a pointer box", value);
}

}  // namespace parameter
