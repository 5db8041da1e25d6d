/** Descriptions that were published in packages, fetched on first use. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const cache = join(import.meta.dirname, "../../.cache");

/** Path of one file of one version; undefined when the registry cannot be reached. */
export function published(name: string, version: string, file: string): string | undefined {
  const folder = join(cache, name.replace("@", "").replace("/", "-"), version);
  const path = join(folder, "package", file);
  if (existsSync(path)) return path;
  try {
    mkdirSync(folder, { recursive: true });
    const pack = ["pack", `${name}@${version}`, "--silent", "--pack-destination", folder];
    const archive = execFileSync("npm", pack, { encoding: "utf8", timeout: 600_000 }).trim();
    execFileSync("tar", ["xzf", join(folder, archive), "-C", folder, `package/${file}`]);
    return path;
  } catch {
    return undefined;
  }
}
