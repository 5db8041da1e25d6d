import type { Note } from "../../../model/index.ts";
import type { Machine } from "../../../ports/index.ts";

/** What the numbers depend on and do not show. */
export async function environmentNote(machine: Machine): Promise<Note> {
  const { processor, processors, load, governor, node, system } = await machine.facts();
  const parts = [
    `${processors} × ${processor}`,
    `load ${load.toFixed(1)}`,
    `frequency governor ${governor ?? "not visible"}`,
    `Node ${node}`,
    system,
  ];
  return { kind: "remark", text: `Measured on ${parts.join(", ")}.` };
}
