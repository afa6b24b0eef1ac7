#include "common/call.h"

#include "generated/errno.h"
#include "generated/sys_socket.h"

const show::Contract& channel::Errno::Contract() {
  static constexpr show::Names kCodes{errno_table::kConstants, "E"};
  static constexpr show::Contract kContract{kCodes, kCodes, {sys_socket_table::kConstants, "AF_"}};
  return kContract;
}

namespace call {

void Read(Args& args, const Parameters& parameters) {
  for (size_t i = 0; i < parameters.count; i++) parameters.list[i]->Read(args);
}

void Report(Hooks& hooks, const Ended& ended, const Parameters& parameters) {
  show::Line line(ended.call, ended.contract, ended.failed, ended.result);
  for (size_t i = 0; i < parameters.count; i++) {
    line.Next();
    parameters.list[i]->Show(line);
  }
  line.End(ended.kind, ended.error);
  hooks.Report(line.text());
}

bool Deliver(Args& args, bool* restart) {
  return !signals::Pending(args.addon()) || signals::Deliver(args.env(), restart);
}

}  // namespace call
