/*
 * Practical.h: what the programs of the TCP echo pair share.
 *
 * Repairs:
 * - HandleTCPClient, which C's header declares, is imported from its own file: that file imports this one, and an
 *   import here would close the circle.
 */
export const BUFSIZE = 100;

export { DieWithSystemMessage, DieWithUserMessage } from "./DieWithMessage.ts";
