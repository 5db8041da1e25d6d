import { parseResearch, type ResearchInputs } from "../../inputs/index.ts";
import {
  type Finding,
  judge,
  type NotChecked,
  type Report,
  type Research,
} from "../../model/index.ts";
import { startMeter } from "../../ports/index.ts";
import { askForClaims, withClaims, type ClaimStage } from "./claims/index.ts";
import { collect } from "./collect.ts";
import { numbered, type Evidence } from "./evidence.ts";
import type { ResearchPorts } from "./ports.ts";
import { rankFindings } from "./rank/rank.ts";
import { writeReport } from "./report.ts";
import { openScene } from "./scene/open.ts";

export const mostFindings = 7;

export type ResearchSettings = ResearchInputs & {
  /** What a change touches, where only that is to be spoken of. */
  readonly changed?: readonly string[];
};

/** Measures, ranks and reports. It runs nothing of the project and changes nothing in it. */
export async function runResearch(
  ports: ResearchPorts,
  settings: ResearchSettings,
): Promise<Report> {
  const meter = startMeter(ports.clock);
  const startedAt = ports.clock.now().toISOString();
  const scene = await openScene(ports, settings);
  const { collected, notChecked } = await collect(scene, settings, ports.log);
  const evidence = numbered(collected, scene.commit);
  const findings = rankFindings(evidence);
  const previous = await lastRun(ports, settings.previous);
  if (settings.evidencePath !== undefined) {
    const text = JSON.stringify(
      research({ commit: scene.commit, startedAt, evidence, findings, notChecked }),
    );
    await ports.files.write(settings.evidencePath, `${text}\n`);
  }
  const report = writeReport({
    ...{ settings, evidence, findings, previous, notChecked },
    most: Math.min(settings.findings ?? mostFindings, mostFindings),
  });
  const stage = await claimsOf(ports, evidence);
  const told: Report = {
    ...{ schemaVersion: 1, engine: "research", failOn: settings.failOn, ...report },
    verdict: judge(report.claims, settings.failOn),
    notChecked,
    proposals: [],
    spend: { ...meter(), modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 },
    base: previous?.commit ?? "none",
    head: scene.commit,
    startedAt,
  };
  return stage === undefined ? told : withClaims(told, stage, evidence);
}

/** What a model adds, where one may be asked. It changes no finding and no rank. */
async function claimsOf(
  { model, http, log }: ResearchPorts,
  evidence: readonly Evidence[],
): Promise<ClaimStage | undefined> {
  if (model === undefined || evidence.length === 0) return undefined;
  log.progress("Asking the model what belongs together, and checking each of its sentences …");
  return askForClaims({ model, http }, evidence);
}

interface Run {
  readonly commit: string;
  readonly startedAt: string;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

function research({ commit, startedAt, evidence, findings, notChecked }: Run): Research {
  return {
    ...{ schemaVersion: 1, commit, startedAt, findings, notChecked },
    evidence: evidence.map(({ id, key, kind, where, value, unit, text, quote, command }) => ({
      ...{ id, key, kind, value, unit, text, command },
      ...(where === undefined ? {} : { where }),
      ...(quote === undefined ? {} : { quote }),
    })),
  };
}

/** No file is a first run; a broken one is a mistake that somebody should hear of. */
async function lastRun(
  { files }: ResearchPorts,
  path: string | undefined,
): Promise<Research | undefined> {
  if (path === undefined) return undefined;
  const text = await files.read(path);
  return text === undefined ? undefined : parseResearch(text, path);
}
