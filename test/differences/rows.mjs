// How the rows of known differences between Linux and Windows are written: DIFFERENCES.md says each in words, here it is tried. A row's
// run makes the same calls with the headers of either contract; a code is told by the name that both have.
import { array, char } from "bsd-sockets/c";
import * as rows from "../helpers/rows.mjs";

/** A row of both contracts; of the POSIX headers alone, also where neither contract's sockets are in it; of the Winsock headers. */
export const row = (...args) => ({ ...rows.row(...args), headers: ["posix", "winsock"] });
export const posixRow = (...args) => ({ ...rows.row(...args), headers: ["posix"] });
export const winsockRow = (...args) => ({ ...rows.row(...args), headers: ["winsock"] });

export const bytes = (count) => array(char, count);
