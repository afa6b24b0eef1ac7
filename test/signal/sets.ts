// Sets of signals, and the signals whose disposition nobody can change.
import { NSIG, SIGKILL, SIGRTMAX, SIGSTOP, sigaddset, sigemptyset, sigismember, sigset_t } from "bsd-sockets/signal";
import { gives } from "../helpers/calls.ts";

export function setOf(...signals: number[]): sigset_t {
  const set = new sigset_t();
  gives(0, sigemptyset, set);
  for (const signum of signals) gives(0, sigaddset, set, signum);
  return set;
}

/** The signals of a set, as sigismember tells them. */
export function members(set: sigset_t): number[] {
  return Array.from({ length: 64 }, (_, index) => index + 1).filter((signum) => sigismember(set, signum) === 1);
}

export const unchangeable: readonly [name: string, signum: number][] = [
  ["SIGKILL", SIGKILL],
  ["SIGSTOP", SIGSTOP],
  ["signal 0", 0],
  ["signal -1", -1],
  ["NSIG", NSIG as number],
  ["the C library's own signal 32", 32],
  ["the C library's own signal 33", 33],
  ["SIGRTMAX, which the binding uses", SIGRTMAX],
  ["the highest int", 2 ** 31 - 1],
];
