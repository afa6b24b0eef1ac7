// <arpa/inet.h> of the C twins: see posix.h.
#include "../posix.h"
