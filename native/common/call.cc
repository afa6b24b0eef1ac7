#include "common/call.h"

#include "generated/errno.h"

show::Names channel::Errno::Codes() { return {errno_table::kConstants, "E"}; }

namespace call {

void Read(Args& args, const Parameters& parameters) {
  for (size_t i = 0; i < parameters.count; i++) parameters.list[i]->Read(args);
}

void Report(Hooks& hooks, const Ended& ended, const Parameters& parameters) {
  show::Line line(ended.call, ended.failed, ended.result);
  for (size_t i = 0; i < parameters.count; i++) {
    line.Next();
    parameters.list[i]->Show(line);
  }
  line.Result(ended.codes, ended.error);
  hooks.Report(line.text());
}

bool Deliver(Args& args, bool* restart) {
  return !signals::Pending(args.addon()) || signals::Deliver(args.env(), restart);
}

}  // namespace call
