import type { Claim } from "../../model/index.ts";
import { compareClaims } from "../order.ts";
import { headline } from "../headline.ts";
import type { Page } from "../page.ts";
import { claimItem, wholeReport } from "./claim.ts";
import { frame, origin } from "./frame.ts";
import type { Layout, Size } from "./layout.ts";
import { modelsBlock } from "./models.ts";
import { section } from "./sections.ts";

/**
 * The page within its size. What goes first is what a reader misses least: long evidence, then all
 * evidence, then the least severe claims, then measurements and notes, then the rows of what
 * passed. Only whole blocks go, so no table, fence or fold is ever cut, and what is left says
 * where the rest is.
 */
export function fittedPage(page: Page, layout: Layout, size: Size): string {
  const steps = [
    layout,
    { ...layout, extras: false },
    { ...layout, extras: false, passing: false },
  ];
  for (const step of steps) {
    const room = size.limit - size.measure(assemble(page, step, new Map()));
    if (room >= 0) return assemble(page, step, claimsThatFit(page, size, room));
  }
  return [
    `### ${headline(page.reports)}`,
    origin(page),
    `The report is too long to be shown here. It is in ${wholeReport(page)}.`,
  ].join("\n\n");
}

function assemble(page: Page, layout: Layout, items: ReadonlyMap<Claim, string>): string {
  const sections = page.reports.map((report) => section(report, items, page, layout));
  const models = layout.extras ? modelsBlock(page, layout) : "";
  return [...frame(page, layout), ...sections, models].filter((text) => text !== "").join("\n\n");
}

/** Claims with the roomiest evidence that lets all of them in; else the most severe, without any. */
function claimsThatFit(page: Page, size: Size, room: number): ReadonlyMap<Claim, string> {
  const claims = page.reports.flatMap(({ claims }) => claims).sort(compareClaims);
  let items = new Map<Claim, string>();
  for (const evidence of size.evidence) {
    items = new Map();
    let left = room;
    for (const claim of claims) {
      const item = claimItem(claim, page, evidence);
      left -= size.measure(item) + 2;
      if (left < 0) break;
      items.set(claim, item);
    }
    if (left >= 0) break;
  }
  return items;
}
