import { envelope } from "./envelope.ts";
import type { ModelRequest, Scripted } from "./server.ts";

/** One line of a script: the first whose `when` stands in the request is taken. */
export interface Line extends Scripted {
  /** Left out, it fits every request. */
  readonly when?: string;
  /** The model's answer; put into the wire shape that was asked for. `body` is sent untouched. */
  readonly answer?: unknown;
}

export function replay(lines: readonly Line[]): (request: ModelRequest) => Scripted {
  return (request) => {
    const line = lines.find(({ when }) => when === undefined || request.text.includes(when));
    if (line === undefined) {
      return { status: 404, body: { error: { message: "The script has no answer to this." } } };
    }
    const { answer } = line;
    if (answer === undefined) return line;
    const text = typeof answer === "string" ? answer : JSON.stringify(answer);
    return { ...line, body: envelope(request.path, request.text, text) };
  };
}
