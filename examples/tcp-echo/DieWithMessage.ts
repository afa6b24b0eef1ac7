/*
 * DieWithMessage: the ways to end a program of the TCP echo pair. No repairs.
 */
import { fputc, fputs, perror, stderr } from "bsd-sockets/stdio";
import { exit } from "bsd-sockets/stdlib";

export function DieWithUserMessage(msg: string, detail: string): void {
  fputs(msg, stderr);
  fputs(": ", stderr);
  fputs(detail, stderr);
  fputc("\n", stderr);
  exit(1);
}

export function DieWithSystemMessage(msg: string): void {
  perror(msg);
  exit(1);
}
