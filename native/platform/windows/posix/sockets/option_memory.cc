#include "platform/option_memory.h"

// Winsock takes no address in an option's value and writes no more than optlen bytes.
namespace option_memory {

bool IsBoundedByLength(int, int) { return true; }
size_t WrittenBytes(int, int, const unsigned char*, size_t, size_t optlen) { return optlen; }
bool HoldsAddresses(bool, int, int) { return false; }

}  // namespace option_memory
