#include "common/call.h"

namespace call {

void Read(Args& args, const Parameters& parameters) {
  for (size_t i = 0; i < parameters.count; i++) parameters.list[i]->Read(args);
}

void Report(Hooks& hooks, const char* call, bool failed, int64_t result, const Parameters& parameters, int error) {
  show::Line line(call, failed, result);
  for (size_t i = 0; i < parameters.count; i++) {
    line.Next();
    parameters.list[i]->Show(line);
  }
  hooks.Report(line, error);
}

bool Deliver(Args& args, bool* restart) {
  return !signals::Pending(args.addon()) || signals::Deliver(args.env(), restart);
}

}  // namespace call
