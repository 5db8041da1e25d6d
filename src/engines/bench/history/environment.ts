import { createHash } from "node:crypto";

/** What makes two measurements comparable. */
export interface Environment {
  /** Model name as the system gives it. */
  readonly cpu: string;
  readonly cores: number;
  /** For example `linux x64`, with the image of a hosted runner. */
  readonly platform: string;
  /** For example `node 24.21.0`. */
  readonly runtime: string;
}

/**
 * One key per kind of machine: times of other CPU models, images or versions of the runtime never
 * stand in one series. Readable in front, so that a person finds the folder.
 */
export function environmentKey({ cpu, cores, platform, runtime }: Environment): string {
  // A patch of the runtime is no other machine; a minor version may bring another compiler.
  const version = runtime.replace(/(\d+\.\d+)\.\d+\S*/, "$1");
  const facts = JSON.stringify([cpu.trim().replace(/\s+/g, " "), cores, platform, version]);
  const hash = createHash("sha256").update(facts).digest("hex").slice(0, 8);
  const readable = `${cpu} ${cores} ${version}`.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
  return `${readable.replace(/^[-.]+|-+$/g, "").slice(0, 60)}-${hash}`;
}
