import type { ResultFile } from "../scene/scene.ts";
import { between, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";
import { record } from "../record.ts";

const most = 5;

/** What the contract engine has proven in its last report, where one is there. */
export const contractDrift: Collector = {
  name: "contract-drift",
  looksAt: "claims of the contract engine's report, where the project's folder holds one",
  collect: async (scene) => {
    const observations = (await scene.results()).flatMap((file) =>
      placesOf(file).map(([path, claims]) => ({
        kind: "contract-drift",
        subject: path,
        ...(scene.byPath.has(path) ? { where: { path } } : {}),
        value: claims,
        unit: "claims",
        strength: between(claims, 0, 8),
        text: `is where the contract engine has proven ${claims} ${claims === 1 ? "claim" : "claims"}`,
        command: again("contract-drift", path),
      })),
    );
    return { observations: strongest(observations, most) };
  },
};

function placesOf({ path, text }: ResultFile): readonly (readonly [string, number])[] {
  if (!path.endsWith(".json") || !text.includes('"contract"')) return [];
  let json: Readonly<Record<string, unknown>>;
  try {
    json = record(JSON.parse(text));
  } catch {
    return [];
  }
  const { engine, claims } = json;
  if (engine !== "contract" || !Array.isArray(claims)) return [];
  const counts = new Map<string, number>();
  for (const claim of claims.map(record)) {
    const place = record(claim["where"])["path"];
    if (typeof place !== "string" || claim["severity"] === "note") continue;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts];
}
