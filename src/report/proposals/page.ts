import { count } from "../../model/index.ts";
import { isPlainCall, runnable } from "../command.ts";
import { codeSpan, fence, inlineText } from "../escape.ts";
import { clip, oneLine } from "../visible.ts";
import type { Offer } from "./offer.ts";
import { proposalMarker, proposalState, writeProposalState } from "./state.ts";

export interface ProposalPage {
  readonly offers: readonly Offer[];
  /** The commit that they were proven on, and are put on top of. */
  readonly base: string;
  readonly tip: string;
  /** What a reader types for `lamplighter`. */
  readonly self: string;
  /** True where the built-in token opens it, whose pull requests start no workflow by themselves. */
  readonly needsApproval: boolean;
}

const claimsShown = 20;
const bodyLimit = 60_000;

export function proposalTitle(offers: readonly Offer[]): string {
  const [first] = offers;
  if (offers.length !== 1 || first === undefined) return count(offers.length, "proven change");
  return clip(plain(first.title), 120);
}

/** The pull request's body: what each commit does, what shows it, and how to see it again. */
export function proposalBody(page: ProposalPage): string {
  const state = writeProposalState(proposalState(page.tip, page.offers));
  for (const most of [claimsShown, 5, 0]) {
    const body = [proposalMarker, ...blocks(page, most), state].join("\n\n");
    if (body.length <= bodyLimit) return `${body.replace("\n\n", "\n")}\n`;
  }
  return `${proposalMarker}\n\n${count(page.offers.length, "change")}, each a commit of its own.\n\n${state}\n`;
}

function blocks({ offers, base, self, needsApproval }: ProposalPage, most: number): string[] {
  const approval =
    "> Its checks wait for somebody with write access to approve them, because the built-in token opened it. With the token of an App they start by themselves.";
  return [
    `Proven on ${codeSpan(base.slice(0, 12))}, each a commit of its own. Nothing else is touched.`,
    ...(needsApproval ? [approval] : []),
    ...offers.map((offer) => section(offer, self, most)),
    "Close it and none of this is offered again. Push to its branch and it is left to you.",
  ];
}

function section({ engine, title, claims, files }: Offer, self: string, most: number): string {
  const paths = [...files.keys()].slice(0, 20).map((path) => codeSpan(path));
  const proofs = claims.slice(0, most).map(({ text, proof }) => {
    const warning = isPlainCall(proof.command)
      ? ""
      : " (no plain call of Lamplighter: read it first)";
    const command = fence(runnable(proof.command, self), "shell", "  ");
    return `- ${inlineText(clip(text, 400))}\n\n  ${inlineText(clip(proof.observed, 300))}${warning}\n\n${command}`;
  });
  const rest = claims.length - proofs.length;
  return [
    `#### ${codeSpan(engine)}: ${inlineText(clip(title, 200))}`,
    `${paths.join(", ")}. Rests on ${count(claims.length, "claim")}.`,
    ...proofs,
    ...(rest === 0 ? [] : [`${count(rest, "more claim")} in the report of the run.`]),
  ].join("\n\n");
}

/** A commit's message. Nothing in it is a mention, a reference or a trailer of somebody else's. */
export function proposalCommit({ engine, title, claims }: Offer, self: string) {
  const shown = claims
    .slice(0, 10)
    .flatMap(({ id, text, proof }) => [
      `- ${clip(plain(text), 200)} (${plain(id)})`,
      ...(isPlainCall(proof.command) ? [`  ${plain(runnable(proof.command, self))}`] : []),
    ]);
  const rest = claims.length - Math.min(10, claims.length);
  return {
    headline: `${engine}: ${clip(plain(title), 60)}`,
    body: [...shown, ...(rest === 0 ? [] : [`and ${count(rest, "more claim")}.`])].join("\n"),
  };
}

/** GitHub reads messages for `@name` and `#1`, and closes issues by them. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/@(?=\w)/g, "@ ")
    .replace(/#(?=\d)/g, "# ")
    .replace(/\bGH-(?=\d)/gi, "GH ")
    .replace(/:\/\//g, ": //");
}
