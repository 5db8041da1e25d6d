import { rm } from "node:fs/promises";
import { bundle } from "./build/bundle.ts";

/** Writes dist/: one lazy bundle and a stub per entry. */
await rm("dist", { recursive: true, force: true });
for (const { path, bytes } of await bundle("dist")) console.error(`${path}  ${bytes} bytes`);
