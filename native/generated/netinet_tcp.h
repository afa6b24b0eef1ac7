// Generated from native/tables/netinet_tcp.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <netinet/tcp.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace netinet_tcp_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(TCP_KEEPCNT)
    CONSTANT(TCP_KEEPINTVL)
    CONSTANT(TCP_MAXSEG)
    CONSTANT(TCP_NODELAY)
#if defined(SOL_TCP)
    CONSTANT(SOL_TCP)
#endif
#if defined(TCPI_OPT_ECN)
    CONSTANT(TCPI_OPT_ECN)
#endif
#if defined(TCPI_OPT_ECN_SEEN)
    CONSTANT(TCPI_OPT_ECN_SEEN)
#endif
#if defined(TCPI_OPT_SACK)
    CONSTANT(TCPI_OPT_SACK)
#endif
#if defined(TCPI_OPT_SYN_DATA)
    CONSTANT(TCPI_OPT_SYN_DATA)
#endif
#if defined(TCPI_OPT_TIMESTAMPS)
    CONSTANT(TCPI_OPT_TIMESTAMPS)
#endif
#if defined(TCPI_OPT_WSCALE)
    CONSTANT(TCPI_OPT_WSCALE)
#endif
#if defined(TCPOLEN_MAXSEG)
    CONSTANT(TCPOLEN_MAXSEG)
#endif
#if defined(TCPOLEN_SACK_PERMITTED)
    CONSTANT(TCPOLEN_SACK_PERMITTED)
#endif
#if defined(TCPOLEN_TIMESTAMP)
    CONSTANT(TCPOLEN_TIMESTAMP)
#endif
#if defined(TCPOLEN_TSTAMP_APPA)
    CONSTANT(TCPOLEN_TSTAMP_APPA)
#endif
#if defined(TCPOLEN_WINDOW)
    CONSTANT(TCPOLEN_WINDOW)
#endif
#if defined(TCPOPT_EOL)
    CONSTANT(TCPOPT_EOL)
#endif
#if defined(TCPOPT_MAXSEG)
    CONSTANT(TCPOPT_MAXSEG)
#endif
#if defined(TCPOPT_NOP)
    CONSTANT(TCPOPT_NOP)
#endif
#if defined(TCPOPT_SACK)
    CONSTANT(TCPOPT_SACK)
#endif
#if defined(TCPOPT_SACK_PERMITTED)
    CONSTANT(TCPOPT_SACK_PERMITTED)
#endif
#if defined(TCPOPT_TIMESTAMP)
    CONSTANT(TCPOPT_TIMESTAMP)
#endif
#if defined(TCPOPT_TSTAMP_HDR)
    CONSTANT(TCPOPT_TSTAMP_HDR)
#endif
#if defined(TCPOPT_WINDOW)
    CONSTANT(TCPOPT_WINDOW)
#endif
#if defined(TCP_CC_INFO)
    CONSTANT(TCP_CC_INFO)
#endif
#if defined(TCP_CONGESTION)
    CONSTANT(TCP_CONGESTION)
#endif
#if defined(TCP_COOKIE_IN_ALWAYS)
    CONSTANT(TCP_COOKIE_IN_ALWAYS)
#endif
#if defined(TCP_COOKIE_OUT_NEVER)
    CONSTANT(TCP_COOKIE_OUT_NEVER)
#endif
#if defined(TCP_COOKIE_TRANSACTIONS)
    CONSTANT(TCP_COOKIE_TRANSACTIONS)
#endif
#if defined(TCP_CORK)
    CONSTANT(TCP_CORK)
#endif
#if defined(TCP_DEFER_ACCEPT)
    CONSTANT(TCP_DEFER_ACCEPT)
#endif
#if defined(TCP_FASTOPEN)
    CONSTANT(TCP_FASTOPEN)
#endif
#if defined(TCP_FASTOPEN_CONNECT)
    CONSTANT(TCP_FASTOPEN_CONNECT)
#endif
#if defined(TCP_FASTOPEN_KEY)
    CONSTANT(TCP_FASTOPEN_KEY)
#endif
#if defined(TCP_FASTOPEN_NO_COOKIE)
    CONSTANT(TCP_FASTOPEN_NO_COOKIE)
#endif
#if defined(TCP_INFO)
    CONSTANT(TCP_INFO)
#endif
#if defined(TCP_INQ)
    CONSTANT(TCP_INQ)
#endif
#if defined(TCP_KEEPIDLE)
    CONSTANT(TCP_KEEPIDLE)
#endif
#if defined(TCP_LINGER2)
    CONSTANT(TCP_LINGER2)
#endif
#if defined(TCP_MAXWIN)
    CONSTANT(TCP_MAXWIN)
#endif
#if defined(TCP_MD5SIG)
    CONSTANT(TCP_MD5SIG)
#endif
#if defined(TCP_MD5SIG_EXT)
    CONSTANT(TCP_MD5SIG_EXT)
#endif
#if defined(TCP_MD5SIG_FLAG_PREFIX)
    CONSTANT(TCP_MD5SIG_FLAG_PREFIX)
#endif
#if defined(TCP_MD5SIG_MAXKEYLEN)
    CONSTANT(TCP_MD5SIG_MAXKEYLEN)
#endif
#if defined(TCP_MSS)
    CONSTANT(TCP_MSS)
#endif
#if defined(TCP_MSS_DEFAULT)
    CONSTANT(TCP_MSS_DEFAULT)
#endif
#if defined(TCP_MSS_DESIRED)
    CONSTANT(TCP_MSS_DESIRED)
#endif
#if defined(TCP_NOTSENT_LOWAT)
    CONSTANT(TCP_NOTSENT_LOWAT)
#endif
#if defined(TCP_QUEUE_SEQ)
    CONSTANT(TCP_QUEUE_SEQ)
#endif
#if defined(TCP_QUICKACK)
    CONSTANT(TCP_QUICKACK)
#endif
#if defined(TCP_REPAIR)
    CONSTANT(TCP_REPAIR)
#endif
#if defined(TCP_REPAIR_OFF)
    CONSTANT(TCP_REPAIR_OFF)
#endif
#if defined(TCP_REPAIR_OFF_NO_WP)
    CONSTANT(TCP_REPAIR_OFF_NO_WP)
#endif
#if defined(TCP_REPAIR_ON)
    CONSTANT(TCP_REPAIR_ON)
#endif
#if defined(TCP_REPAIR_OPTIONS)
    CONSTANT(TCP_REPAIR_OPTIONS)
#endif
#if defined(TCP_REPAIR_QUEUE)
    CONSTANT(TCP_REPAIR_QUEUE)
#endif
#if defined(TCP_REPAIR_WINDOW)
    CONSTANT(TCP_REPAIR_WINDOW)
#endif
#if defined(TCP_SAVED_SYN)
    CONSTANT(TCP_SAVED_SYN)
#endif
#if defined(TCP_SAVE_SYN)
    CONSTANT(TCP_SAVE_SYN)
#endif
#if defined(TCP_SYNCNT)
    CONSTANT(TCP_SYNCNT)
#endif
#if defined(TCP_S_DATA_IN)
    CONSTANT(TCP_S_DATA_IN)
#endif
#if defined(TCP_S_DATA_OUT)
    CONSTANT(TCP_S_DATA_OUT)
#endif
#if defined(TCP_THIN_DUPACK)
    CONSTANT(TCP_THIN_DUPACK)
#endif
#if defined(TCP_THIN_LINEAR_TIMEOUTS)
    CONSTANT(TCP_THIN_LINEAR_TIMEOUTS)
#endif
#if defined(TCP_TIMESTAMP)
    CONSTANT(TCP_TIMESTAMP)
#endif
#if defined(TCP_TX_DELAY)
    CONSTANT(TCP_TX_DELAY)
#endif
#if defined(TCP_ULP)
    CONSTANT(TCP_ULP)
#endif
#if defined(TCP_USER_TIMEOUT)
    CONSTANT(TCP_USER_TIMEOUT)
#endif
#if defined(TCP_WINDOW_CLAMP)
    CONSTANT(TCP_WINDOW_CLAMP)
#endif
#if defined(TCP_ZEROCOPY_RECEIVE)
    CONSTANT(TCP_ZEROCOPY_RECEIVE)
#endif
#if defined(TCP_CM_INQ)
    CONSTANT(TCP_CM_INQ)
#endif
#if defined(TCP_COOKIE_MAX)
    CONSTANT(TCP_COOKIE_MAX)
#endif
#if defined(TCP_COOKIE_MIN)
    CONSTANT(TCP_COOKIE_MIN)
#endif
#if defined(TCP_COOKIE_PAIR_SIZE)
    CONSTANT(TCP_COOKIE_PAIR_SIZE)
#endif
#if defined(TCP_MAX_WINSHIFT)
    CONSTANT(TCP_MAX_WINSHIFT)
#endif
#if defined(__linux__)
    CONSTANT(TCP_ESTABLISHED)
#endif
#if defined(__linux__)
    CONSTANT(TCP_SYN_SENT)
#endif
#if defined(__linux__)
    CONSTANT(TCP_SYN_RECV)
#endif
#if defined(__linux__)
    CONSTANT(TCP_FIN_WAIT1)
#endif
#if defined(__linux__)
    CONSTANT(TCP_FIN_WAIT2)
#endif
#if defined(__linux__)
    CONSTANT(TCP_TIME_WAIT)
#endif
#if defined(__linux__)
    CONSTANT(TCP_CLOSE)
#endif
#if defined(__linux__)
    CONSTANT(TCP_CLOSE_WAIT)
#endif
#if defined(__linux__)
    CONSTANT(TCP_LAST_ACK)
#endif
#if defined(__linux__)
    CONSTANT(TCP_LISTEN)
#endif
#if defined(__linux__)
    CONSTANT(TCP_CLOSING)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr const Struct* kStructs[] = {
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace netinet_tcp_table
