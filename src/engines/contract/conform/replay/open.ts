import type { ContractConformInputs } from "../../../../inputs/index.ts";
import type { ConformPorts } from "../ports.ts";
import type { Limits } from "../session.ts";
import { environmentOf } from "../start/environment.ts";
import { checkedUrl } from "../start/loopback.ts";
import { startApp } from "../start/started.ts";
import type { Target } from "../target.ts";

const defaults = { requests: 80, seconds: 120, startSeconds: 30 };

export type ReplayInputs = ContractConformInputs & { readonly start: string };

export interface Opened {
  readonly target: Target;
  readonly limits: Limits;
  /** The path of `--url`; empty where none is given. */
  readonly path: string;
}

/** Starts one of the two apps. Each may use half of the time. */
export async function open(
  ports: ConformPorts,
  inputs: ReplayInputs,
  folder: string,
): Promise<Opened> {
  const url = inputs.url === undefined ? undefined : checkedUrl(inputs.url, inputs.allowRemote);
  const environment = environmentOf(ports.program, inputs.env);
  const seconds = inputs.startSeconds ?? defaults.startSeconds;
  ports.log.progress(`Starting ${inputs.start} in ${folder}`);
  const target = await startApp(ports, { line: inputs.start, folder, environment, url, seconds });
  const until = ports.clock.seconds() + (inputs.budgetSeconds ?? defaults.seconds) / 2;
  const limits: Limits = {
    perOperation: inputs.requests ?? defaults.requests,
    secondsLeft: () => until - ports.clock.seconds(),
  };
  return { target, limits, path: url?.pathname.replace(/\/+$/, "") ?? "" };
}
