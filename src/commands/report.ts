import { nodeFiles } from "../adapters/node-files.ts";
import {
  parseReport,
  readInputs,
  reportCommandInputs,
  reportLimits,
  type ReportCommandInputs,
} from "../inputs/index.ts";
import { Failure, type Report } from "../model/index.ts";
import {
  renderHtml,
  renderJson,
  renderMarkdown,
  renderSarif,
  renderTerminal,
} from "../report/index.ts";
import type { Command, Terminal } from "./command.ts";

type Renderer = (reports: readonly Report[], terminal: Terminal) => string;

const self = "lamplighter";

const renderers: Record<ReportCommandInputs["format"], Renderer> = {
  terminal: (reports, terminal) => renderTerminal(reports, { ...terminal, self }),
  markdown: (reports) => renderMarkdown(framed(reports)),
  html: (reports) => renderHtml(framed(reports)),
  sarif: (reports) => renderSarif(reports),
  json: (reports) => renderJson(reports),
};

export const report: Command = {
  inputs: reportCommandInputs,
  operands: "FILE…",
  examples: ["lamplighter report report-contract.json --format html > report.html"],
  run: async (flags, operands, terminal) => {
    const { format } = readInputs(reportCommandInputs, [flags]);
    if (operands.length === 0) throw noFiles();
    const reports = await Promise.all(operands.map(readReport));
    terminal.print(renderers[terminal.json ? "json" : format](reports, terminal));
    return 0;
  },
};

function framed(reports: readonly Report[]) {
  const [first] = reports;
  return { reports, base: first?.base ?? "", head: first?.head ?? "", self };
}

async function readReport(path: string): Promise<Report> {
  const text = await nodeFiles.read(path, { maxBytes: reportLimits.bytes });
  if (text !== undefined) return parseReport(text, path);
  throw new Failure({
    code: "file-missing",
    what: "There is no such report",
    where: path,
    why: "No file has this path.",
    fix: "give the file that an engine wrote with `--report-path` or `--json`.",
  });
}

function noFiles(): Failure {
  return new Failure({
    code: "operand-missing",
    what: "No report was given",
    where: "lamplighter report",
    why: "There is nothing to render.",
    fix: "name one or more files: `lamplighter report report-contract.json`.",
  });
}
