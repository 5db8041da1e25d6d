import { Failure } from "../model/index.ts";

const maxBytes = 256 * 1024 * 1024;

/** All of standard input as UTF-8. Throws a Failure where it is more than a file may hold. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > maxBytes) throw tooLong();
  }
  return Buffer.concat(chunks).toString("utf8");
}

function tooLong(): Failure {
  return new Failure({
    code: "stdin-too-long",
    what: "Standard input does not end",
    where: "standard input",
    why: `At most ${maxBytes} bytes are read.`,
    fix: "give only the results, without what else the tool prints.",
  });
}
