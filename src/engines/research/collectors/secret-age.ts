import { parse } from "yaml";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again, daysBetween } from "./commands.ts";
import { record } from "../record.ts";

const most = 15;
/** The engine's own default for how long a credential may live. */
const usualDays = 30;

/** Names and ages only: a record holds no value. */
export const secretAge: Collector = {
  name: "secret-age",
  looksAt: "credentials past their age, from rotation records; their names only",
  collect: async (scene) => {
    const records = (await scene.results()).flatMap(({ path, text }) => {
      const since = currentSince(text);
      const name = path.replace(/^.*\//, "").replace(/(?:_ROTATION)?\.json$/, "");
      return since === undefined ? [] : [{ name, since, path }];
    });
    const limits = configuredAges(scene.byPath.get(".github/lamplighter.yml")?.text ?? "");
    if (records.length === 0) {
      const why =
        limits.size === 0
          ? "no rotation is configured"
          : "no rotation record is there; save the variable `NAME_ROTATION` as `reports/NAME_ROTATION.json`";
      return notChecked("secrets past their age", why);
    }
    const observations = records.flatMap(({ name, since }) => {
      const days = daysBetween(since, scene.at);
      const limit = limits.get(name) ?? usualDays;
      if (days <= limit) return [];
      return {
        kind: "old-secret",
        subject: name,
        value: days,
        unit: "days",
        readings: [{ name: "may be", value: limit, unit: "days" }],
        strength: Math.max(0.5, between(days, limit, limit * 4)),
        text: `has been the credential ${name} for ${days} days, and may be for ${limit}`,
        command: again("secret-age"),
      };
    });
    return { observations: strongest(observations, most) };
  },
};

/** A rotation record says since when its current credential is in use. */
function currentSince(text: string): Date | undefined {
  if (text.length > 100_000 || !text.includes('"phase"')) return undefined;
  try {
    const { version, phase, current } = record(JSON.parse(text));
    const since = new Date(String(record(current)["since"]));
    const fits = version === 1 && typeof phase === "string" && !Number.isNaN(since.getTime());
    return fits ? since : undefined;
  } catch {
    return undefined;
  }
}

function configuredAges(text: string): ReadonlyMap<string, number> {
  let rotate: Readonly<Record<string, unknown>>;
  try {
    rotate = record(record(parse(text, { maxAliasCount: 100, logLevel: "silent" }))["rotate"]);
  } catch {
    return new Map();
  }
  const list: unknown = rotate["credentials"];
  if (!Array.isArray(list)) return new Map();
  return new Map(
    list.map(record).flatMap((each): [string, number][] => {
      const age = Number(each["max-age-days"] ?? usualDays);
      return typeof each["name"] === "string" ? [[each["name"], age || usualDays]] : [];
    }),
  );
}
