import { mkdtemp, rename, rm } from "node:fs/promises";
import { bundle } from "./build/bundle.ts";

/** Writes dist/: one lazy bundle and a stub per entry. A failed build leaves the old dist alone. */
const folder = await mkdtemp("build-");
try {
  for (const { path, bytes } of await bundle(folder)) console.error(`${path}  ${bytes} bytes`);
  await rm("dist", { recursive: true, force: true });
  await rename(folder, "dist");
} finally {
  await rm(folder, { recursive: true, force: true });
}
