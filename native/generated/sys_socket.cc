// Generated from native/tables/sys_socket.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/sys_socket.h"
#include "generated/sys_socket.h"
#include "generated/headers.h"

void ExportSysSocket(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<sys_socket_h::Socket>(),
      call::RowOf<sys_socket_h::Bind>(),
      call::RowOf<sys_socket_h::Listen>(),
      call::RowOf<sys_socket_h::Accept>(),
      call::RowOf<sys_socket_h::Connect>(),
      call::RowOf<sys_socket_h::Send>(),
      call::RowOf<sys_socket_h::Recv>(),
      call::RowOf<sys_socket_h::Sendto>(),
      call::RowOf<sys_socket_h::Recvfrom>(),
      call::RowOf<sys_socket_h::Shutdown>(),
      call::RowOf<sys_socket_h::Getsockname>(),
      call::RowOf<sys_socket_h::Getpeername>(),
      call::RowOf<sys_socket_h::Getsockopt>(),
      call::RowOf<sys_socket_h::Setsockopt>(),
      call::RowOf<sys_socket_h::Socketpair>(),
      call::RowOf<sys_socket_h::Sendmsg>(),
      call::RowOf<sys_socket_h::Recvmsg>(),
      call::RowOf<sys_socket_h::CmsgLen>(),
      call::RowOf<sys_socket_h::CmsgSpace>(),
      call::RowOf<sys_socket_h::Sockatmark>(),
      call::RowOf<sys_socket_h::Accept4>(),
  };
  header.Functions(kCalls);
  header.Export(sys_socket_table::kTable);
}
