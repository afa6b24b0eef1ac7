#!/usr/bin/env node
/*
 * A service program for superserver: says what time it is (RFC 867), in UTC.
 */
import { asctime, gmtime, time } from "./time.ts";
import { exit } from "bsd-sockets/stdlib";
import { printf } from "bsd-sockets/stdio";
import type { int } from "bsd-sockets/c";

function main(): int {
  const now = time(null);

  printf("%s", asctime(gmtime(now)));

  return 0;
}

exit(main());
