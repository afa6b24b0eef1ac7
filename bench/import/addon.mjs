// What the header costs to import, over bare.mjs.
import "bsd-sockets/sys/socket";
