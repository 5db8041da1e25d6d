import { connect, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { ServerPlace } from "../../ports/index.ts";
import { errorCode, errorMessage } from "../error-code.ts";

const seconds = 20;
const mostBytes = 16 * 1024 * 1024;

/** Bytes to and from one server, each message awaited. */
export class Wire {
  readonly #host: string;
  #stream: Socket;
  #held = Buffer.alloc(0);
  #trouble: Error | undefined;
  #waiting: { readonly go: () => void; readonly stop: (error: Error) => void } | undefined;

  constructor({ host, port }: ServerPlace) {
    this.#host = host;
    this.#stream = connect({ host, port });
    this.#listen();
  }

  send(bytes: Buffer): void {
    this.#stream.write(bytes);
  }

  /** Exactly so many bytes. */
  async take(count: number): Promise<Buffer> {
    while (this.#held.length < count) await this.#more();
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  /** Up to and without the next CRLF. */
  async line(): Promise<string> {
    let at = this.#held.indexOf("\r\n");
    for (; at < 0; at = this.#held.indexOf("\r\n")) await this.#more();
    return (await this.take(at + 2)).subarray(0, at).toString();
  }

  /** From here on guarded, with the server's certificate checked against its name. */
  async secure(): Promise<void> {
    const socket = this.#stream;
    socket.removeAllListeners("data");
    const servername = /[a-z]/i.test(this.#host) ? this.#host : "";
    const guard = connectTls({ socket, host: this.#host, servername });
    this.#stream = guard;
    this.#listen();
    await new Promise<void>((go, stop) => {
      this.#waiting = { go, stop };
      guard.once("secureConnect", go);
    });
  }

  /** What is awaited rejects with `error`, and so does all that is asked for afterwards. */
  end(error: Error): void {
    this.#trouble ??= error;
    this.#stream.destroy();
    this.#waiting?.stop(error);
  }

  #listen(): void {
    this.#stream.on("data", (chunk: Buffer) => {
      this.#held = Buffer.concat([this.#held, chunk]);
      if (this.#held.length > mostBytes) this.end(new Error("the answer is too large"));
      this.#waiting?.go();
    });
    this.#stream.on("error", (error) => {
      this.end(error);
    });
    this.#stream.on("close", () => {
      this.end(new Error("the connection was closed"));
    });
  }

  #more(): Promise<void> {
    if (this.#trouble !== undefined) return Promise.reject(this.#trouble);
    return new Promise((go, stop) => (this.#waiting = { go, stop }));
  }
}

/**
 * Opens a connection, has `work` done over it and closes it. Rejects when it cannot be opened, when
 * it ends before what is awaited, and after 20 seconds in any case.
 */
export async function overWire<Result>(
  place: ServerPlace,
  work: (wire: Wire) => Promise<Result>,
): Promise<Result> {
  const wire = new Wire(place);
  const timer = setTimeout(() => {
    wire.end(new Error("no answer in time"));
  }, seconds * 1_000);
  try {
    if (place.tls === "on") await wire.secure();
    return await work(wire);
  } finally {
    clearTimeout(timer);
    wire.end(new Error("the work is done"));
  }
}

export function silence(error: unknown): { readonly kind: "silent"; readonly why: string } {
  const code = errorCode(error);
  if (code === "ECONNREFUSED") return { kind: "silent", why: "nothing listens there" };
  if (code === "ECONNRESET" || code === "EPIPE") {
    return { kind: "silent", why: "the connection was closed" };
  }
  return { kind: "silent", why: errorMessage(error) };
}
