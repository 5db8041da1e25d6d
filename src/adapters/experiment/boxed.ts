import { Failure } from "../../model/index.ts";
import type { Box as BoxFacts } from "../../ports/index.ts";
import { findBox, type Box } from "../box/index.ts";

const noBox = "Neither unshare nor bubblewrap can make a box here";

export async function describeBox(): Promise<BoxFacts> {
  const box = await findBox();
  return box === undefined
    ? { by: undefined, why: `${noBox}, so that only Node's permissions held it.` }
    : { by: box.name, why: `Boxed by ${box.name}.` };
}

/** A person may run their own code on their own machine; a job runs what others sent. */
export async function boxOrRefusal(): Promise<Box | undefined> {
  const box = await findBox();
  if (box !== undefined || process.env["GITHUB_ACTIONS"] !== "true") return box;
  throw new Failure({
    code: "box-missing",
    what: "Code under test cannot be boxed",
    where: `${process.platform}, Node ${process.versions.node}`,
    why: `${noBox}.`,
    fix: "Run the job on a GitHub-hosted Linux runner, or install bubblewrap or util-linux on yours.",
  });
}
