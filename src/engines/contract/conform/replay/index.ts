import type { NotChecked } from "../../../../model/index.ts";
import { title } from "../../api/model.ts";
import { compare } from "../../compare/compare.ts";
import { isFinding } from "../../compare/context.ts";
import type { Api } from "../api.ts";
import type { ConformPorts } from "../ports.ts";
import type { Results } from "../report.ts";
import { askBase } from "./base.ts";
import { askHead, type Head } from "./head.ts";
import type { ReplayInputs } from "./open.ts";
import { verdicts } from "./verdicts.ts";

export interface Folders {
  readonly base: string;
  readonly head: string;
}

/**
 * Asks base's app what its description gives reason to, and head's app the same; one after the
 * other, so that both may take the same port. The breaks that the two descriptions tell of are
 * sent to both as well.
 */
export async function checkReplay(
  ports: ConformPorts,
  apis: { readonly base: Api; readonly head: Api },
  inputs: ReplayInputs,
  folders: Folders,
): Promise<Results> {
  const today = ports.clock.now().toISOString().slice(0, 10);
  const { outcomes } = compare(apis.base.description, apis.head.description, today);
  const findings = outcomes.filter(isFinding).filter(({ severity }) => severity !== "note");
  const base = await askBase(ports, apis.base, inputs, folders.base, findings);
  const head = await askHead(ports, apis.head, inputs, folders.head, base);
  const { drifts, notes } = verdicts({ ...apis, findings }, head.replayed, head.tried);
  const reached = compared(head);
  return {
    drifts,
    notes,
    notChecked: [...base.notChecked, ...head.notChecked, ...unreached(apis.base, reached)],
    operations: apis.base.operations.length,
    reached: reached.size,
    requests: head.replayed.length + head.tried.length,
  };
}

/** Operations of which head was asked something that base had answered with success. */
function compared({ replayed, tried }: Head): ReadonlySet<string> {
  const all = [...replayed, ...tried.map((one) => one.replayed)];
  return new Set(
    all.filter(({ base }) => base.answer.status < 400).map(({ operation }) => title(operation)),
  );
}

function unreached(api: Api, reached: ReadonlySet<string>): NotChecked[] {
  return api.operations
    .filter((operation) => !reached.has(title(operation)))
    .map((operation) => ({
      what: `\`${title(operation)}\``,
      why: "Base's app gave no success of it that head's could be asked for.",
    }));
}
