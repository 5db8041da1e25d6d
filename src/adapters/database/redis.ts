import type { Redis, RedisReply, Refused } from "../../ports/index.ts";
import { overWire, silence, type Wire } from "./wire.ts";

const deepest = 8;

/** Redis' protocol, RESP 2: a login and one command. */
export const redis: Redis = {
  run: async (place, { user, password }, command) => {
    try {
      return await overWire(place, async (wire) => {
        const login = await ask(wire, ["AUTH", user, password]);
        if (isError(login)) return refusal(login.error);
        const reply = await ask(wire, command);
        return isError(reply) ? refusal(reply.error) : { kind: "answered" as const, reply };
      });
    } catch (error) {
      return silence(error);
    }
  },
};

async function ask(wire: Wire, command: readonly string[]): Promise<RedisReply> {
  const words = command.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
  wire.send(Buffer.from(`*${command.length}\r\n${words.join("")}`));
  return read(wire, 0);
}

async function read(wire: Wire, depth: number): Promise<RedisReply> {
  const line = await wire.line();
  const rest = line.slice(1);
  switch (line.slice(0, 1)) {
    case "+":
      return rest;
    case "-":
      return { error: rest };
    case ":":
      return Number(rest);
    case "$": {
      if (rest === "-1") return null;
      const bytes = await wire.take(Number(rest) + 2);
      return bytes.subarray(0, -2).toString();
    }
    case "*": {
      if (rest === "-1") return null;
      if (depth >= deepest) break;
      const replies: RedisReply[] = [];
      while (replies.length < Number(rest)) replies.push(await read(wire, depth + 1));
      return replies;
    }
  }
  throw new Error("the answer is not Redis' protocol");
}

function isError(reply: RedisReply): reply is { readonly error: string } {
  return typeof reply === "object" && reply !== null && "error" in reply;
}

function refusal(error: string): Refused {
  return { kind: "refused", code: error.split(" ")[0] ?? "ERR", message: error };
}
