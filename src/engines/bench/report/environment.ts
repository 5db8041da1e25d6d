import type { Note } from "../../../model/index.ts";
import type { MachineFacts } from "../../../ports/index.ts";

/** What the numbers depend on and do not show. */
export function environmentNote(facts: MachineFacts): Note {
  const { processor, processors, load, governor, node, system } = facts;
  const parts = [
    `${processors} × ${processor}`,
    `load ${load.toFixed(1)}`,
    `frequency governor ${governor ?? "not visible"}`,
    `Node ${node}`,
    system,
  ];
  return { kind: "remark", text: `Measured on ${parts.join(", ")}.` };
}
