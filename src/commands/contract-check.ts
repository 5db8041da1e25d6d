import { enginePorts } from "../adapters/engine-ports.ts";
import { checkWitness, type Checked } from "../engines/contract/witness-file/check.ts";
import type { Stand } from "../engines/contract/witness-file/stand.ts";
import { contractCheckInputs, readInputs } from "../inputs/index.ts";
import { terminalText } from "../report/index.ts";
import type { Command } from "./command.ts";
import { refuseOperands } from "./operands.ts";

export const contractCheck: Command = {
  inputs: contractCheckInputs,
  operands: "",
  json: "the witness and what each side makes of it",
  fails: "the two sides no longer disagree on it",
  examples: [
    "lamplighter contract check --witness witnesses/c-1a2b3c4d.json",
    "lamplighter contract check --witness c-1a2b3c4d.json --base old/openapi.yaml --head openapi.yaml",
  ],
  run: async (flags, operands, terminal) => {
    const inputs = readInputs(contractCheckInputs, [flags]);
    refuseOperands("contract check", operands, "--witness FILE");
    const checked = await checkWitness(enginePorts(terminal.folder), inputs);
    terminal.print(terminal.json ? JSON.stringify(checked) : summary(checked));
    return checked.separates ? 0 : 1;
  },
};

function summary({ witness, base, head, separates }: Checked): string {
  const verdict = separates
    ? "The two still disagree: the claim holds."
    : "The two do not disagree in this way: nothing is shown any more.";
  return [
    terminalText(`${witness.claim} (${witness.rule}): ${witness.text}`),
    `  base ${words(base)}`,
    `  head ${words(head)}`,
    verdict,
  ].join("\n");
}

function words(stand: Stand): string {
  if (stand.kind === "accepted") return "accepts it";
  return terminalText(
    stand.kind === "refused" ? `refuses it: ${stand.why}` : `cannot say: ${stand.why}`,
  );
}
