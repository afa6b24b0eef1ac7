// What a test opens, it opens through a Scope: closed at its end. Which contract's sockets these are is a value.
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { array, int, sizeof } from "bsd-sockets/c";
import { AF_UNIX, socketpair } from "bsd-sockets/sys/socket";
import { close, dup2, pipe } from "bsd-sockets/unistd";

/** This system lacks what a test needs: the test is skipped, and tells why. */
export class Lacking extends Error {}

function needIpv6() {
  const interfaces = existsSync("/proc/net/if_inet6") ? readFileSync("/proc/net/if_inet6", "utf8") : "";
  if (!/^0{31}1 /m.test(interfaces)) throw new Lacking("this system has no IPv6 loopback address");
}

/** @typedef {[number, number]} Pair */

export class Scope {
  /** @type {[number, (fd: number) => unknown][]} */
  #open = [];
  /** @type {string | undefined} */
  #folder;

  /**
   * @param {Record<string, any>} api   one of contracts.mjs
   * @param {number} [limit]   milliseconds after which a call on its connections and listeners ends: nothing may block for ever
   */
  constructor(api, limit = 0) {
    this.api = api;
    this.limit = limit;
  }

  /**
   * Takes over a descriptor: closed at the end.
   * @param {number} fd
   */
  own(fd, closing = this.api.close) {
    this.#open.push([this.api.must(fd), closing]);
    return fd;
  }

  /**
   * Closes one before the end.
   * @param {number} fd
   */
  close(fd) {
    const [own] = this.#open.splice(
      this.#open.findIndex(([open]) => open === fd),
      1,
    );
    this.api.must(own?.[1](fd));
  }

  socket(family, type, protocol = 0) {
    return this.own(this.api.socket(family, type, protocol));
  }

  tcp(flags = 0) {
    return this.socket(this.api.AF_INET, this.api.SOCK_STREAM | flags);
  }

  udp(flags = 0) {
    return this.socket(this.api.AF_INET, this.api.SOCK_DGRAM | flags);
  }

  tcp6(flags = 0) {
    needIpv6();
    return this.socket(this.api.AF_INET6, this.api.SOCK_STREAM | flags);
  }

  udp6() {
    needIpv6();
    return this.socket(this.api.AF_INET6, this.api.SOCK_DGRAM);
  }

  unix(type = this.api.SOCK_STREAM) {
    return this.socket(AF_UNIX, type);
  }

  /** SO_RCVTIMEO and SO_SNDTIMEO: this scope's limit, unless said otherwise. */
  limited(fd, milliseconds = this.limit) {
    const { SOL_SOCKET, SO_RCVTIMEO, SO_SNDTIMEO, must, setsockopt, timeout } = this.api;
    if (milliseconds === 0) return fd;
    const limit = timeout(milliseconds);
    for (const option of [SO_RCVTIMEO, SO_SNDTIMEO]) must(setsockopt(fd, SOL_SOCKET, option, limit, sizeof(limit)));
    return fd;
  }

  nonblocking(fd) {
    this.api.must(this.api.nonblocking(fd));
    return fd;
  }

  blocking(fd) {
    this.api.must(this.api.nonblocking(fd, false));
    return fd;
  }

  /** Binds `fd`, to a free loopback port unless told otherwise. */
  bound(fd, address = this.api.loopback()) {
    this.api.must(this.api.bind(fd, address, sizeof(address)));
    return fd;
  }

  listening(fd, address, backlog = 8) {
    this.api.must(this.api.listen(this.bound(fd, address), backlog));
    return this.limited(fd);
  }

  listener(backlog) {
    return this.listening(this.tcp(), undefined, backlog);
  }

  /**
   * Connects to an address or to another socket of IPv4.
   * @param {number} fd
   * @param {number | Uint8Array} to
   */
  connected(fd, to) {
    this.api.must(this.begun(fd, to));
    return fd;
  }

  /** The same where the answer may be that it goes on, or that it is refused: connect()'s result. */
  begun(fd, to) {
    const address = typeof to === "number" ? this.api.nameOf(to) : to;
    return this.api.connect(fd, address, sizeof(address));
  }

  accepted(listener) {
    return this.limited(this.own(this.api.accept(listener, null, null)));
  }

  /**
   * A TCP connection: [client, server].
   * @returns {Pair}
   */
  pair(client = this.limited(this.tcp())) {
    const listener = this.listener();
    this.begun(client, listener);
    return [client, this.accepted(listener)];
  }

  /** The same with a client that does not block. */
  nonblockingPair() {
    return this.pair(this.nonblocking(this.tcp()));
  }

  /** A listener that takes no more connections, because there wait as many as nobody accepts. */
  busy() {
    const listener = this.listener(1);
    for (let i = 0; i < 8; i++) this.begun(this.nonblocking(this.tcp()), listener);
    return this.api.nameOf(listener);
  }

  /** A client whose connection is being made, and will never be. */
  connecting() {
    const client = this.nonblocking(this.tcp());
    this.begun(client, this.busy());
    return client;
  }

  /**
   * Two UDP sockets, the first connected to the second.
   * @returns {Pair}
   */
  udpPair() {
    const receiver = this.limited(this.bound(this.udp()));
    return [this.connected(this.limited(this.udp()), receiver), receiver];
  }

  /** @returns {Pair} */
  unixPair(type = this.api.SOCK_STREAM) {
    return this.#both(
      (sv) => socketpair(AF_UNIX, type, 0, sv),
      (fd) => this.limited(fd),
    );
  }

  /**
   * [read end, write end]
   * @returns {Pair}
   */
  pipe() {
    return this.#both(pipe, (fd) => fd);
  }

  /** @returns {Pair} */
  #both(open, ready) {
    const fds = array(int, 2);
    this.api.must(open(fds));
    return [ready(this.own(fds[0], close)), ready(this.own(fds[1], close))];
  }

  /** The same pipe end, open once more without blocking. */
  reopened(fd, flags = 0) {
    return this.file(`/proc/self/fd/${fd}`, flags);
  }

  /**
   * @param {string} path
   * @param {string | number} [flags]
   */
  file(path, flags = "r") {
    return this.own(openSync(path, flags), close);
  }

  /** A path in a folder that is removed at the end. */
  path(name) {
    this.#folder ??= mkdtempSync(join(tmpdir(), "bsd-sockets-"));
    return join(this.#folder, name);
  }

  /** A number that was a descriptor and is none any more. */
  closed() {
    const number = 999;
    this.api.must(dup2(2, number));
    this.api.must(close(number));
    return number;
  }

  /** A loopback address where nothing listens; its port is held, so that nothing else will. */
  refusing() {
    return this.api.nameOf(this.bound(this.tcp()));
  }

  /** A loopback address to which no UDP socket is bound. */
  unreachable() {
    const fd = this.bound(this.udp());
    const address = this.api.nameOf(fd);
    this.close(fd);
    return address;
  }

  end() {
    for (const [fd, closing] of this.#open.splice(0).reverse()) closing(fd);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }
}
