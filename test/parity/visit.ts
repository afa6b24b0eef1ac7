// A client of a server under test that is no program of the examples.
import { once } from "node:events";
import { connect } from "node:net";

const LIMIT = 20_000;

/** What the server sends to a client that says something, until it hangs up. */
export async function visit(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (part) => (answer += part));
  socket.setTimeout(LIMIT, () => socket.destroy(new Error(`no answer to ${text}`)));
  socket.end(text);
  await once(socket, "close");
  return answer;
}
