// What another thread does in rows of both contracts: one blocking call.
import { array, char } from "bsd-sockets/c";
import * as contracts from "./contracts.mjs";

export const jobs = {
  recv: ([header, s]) => contracts[header].told(contracts[header].recv, s, array(char, 1), 1, 0),
  inet_ntoa: () => {
    const address = new contracts.winsock.in_addr();
    address.s_addr = 0x04030201;
    return String(contracts.winsock.inet_ntoa(address)) === "";
  },
};
