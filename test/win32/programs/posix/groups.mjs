// The rows, in the groups that run in one process each.
import { closing, duplicating } from "./descriptors.mjs";
import { files, self } from "./files.mjs";
import { memories } from "./memory.mjs";
import { messages } from "./messages.mjs";
import { options } from "./options.mjs";
import { programs } from "./programs.mjs";
import { selecting } from "./select.mjs";
import { sockets } from "./sockets.mjs";
import { spawning } from "./spawn.mjs";
import { threads } from "./threads.mjs";
import { controlling, transferring } from "./transfer.mjs";
import { unsupported } from "./unsupported.mjs";
import { waiting } from "./wait.mjs";

export const groups = {
  descriptors: [...closing, ...duplicating, ...transferring, ...controlling, ...files, ...self],
  sockets: [...sockets, ...messages, ...options],
  others: [...selecting, ...memories, ...unsupported],
  spawning: [...spawning, ...programs],
  waiting,
  threads,
};
