import { stemOf } from "../scene/roles.ts";
import type { Scene } from "../scene/scene.ts";
import { between, strongest, type Collector } from "./collector.ts";
import { again, show } from "./commands.ts";

const most = 15;

interface Area {
  readonly kind: string;
  readonly what: string;
  /** Extended regular expression, the same for JavaScript and for `grep -E`. */
  readonly uses: string;
}

/** Work whose mistakes show late and whose cost grows with the data, so it needs a test and a figure. */
const areas: readonly Area[] = [
  {
    kind: "untested-cache",
    what: "talks to a cache",
    uses: "(redis|cache|memcached|client)\\.(get|set|setex|mget|mset|del|expire|hget|hset|invalidate)\\(",
  },
  {
    kind: "untested-database",
    what: "talks to a database",
    uses: '\\.(query|execute|findOne|findMany|findById|aggregate|insertOne|insertMany|updateOne|updateMany|deleteOne|deleteMany|bulkWrite)\\(|(SELECT|INSERT INTO|UPDATE|DELETE FROM) +[A-Za-z_"`*]',
  },
  {
    kind: "untested-training",
    what: "trains or evaluates a model",
    uses: "\\.(fit|partial_fit|fit_transform|backward)\\(|model\\.(train|compile|evaluate|predict)\\(|tf\\.(train|layers)\\.|(optimizer|opt)\\.step\\(|train_test_split\\(",
  },
];

/** A client or a driver has to be loaded: a method of the same name proves nothing. */
const loads =
  /redis|memcached|lru-cache|node-cache|keyv|cachetools|mongo|mongoose|prisma|typeorm|sequelize|knex|drizzle|postgres|\bpg\b|mysql|sqlite|better-sqlite3|psycopg|sqlalchemy|pymongo|tensorflow|torch|sklearn|keras|xgboost|lightgbm|brain\.js/i;

export const criticalCode: Collector = {
  name: "critical-code",
  looksAt: "caching, database and model-training code that no test and no benchmark names",
  collect: (scene) => {
    const named = namedInTests(scene);
    const observations = scene.files.flatMap(({ path, role, text = "" }) => {
      if (role !== "code" || !loadsAny(text) || named(path)) return [];
      return areas.flatMap(({ kind, what, uses }) => {
        const lines = matches(text, uses);
        if (lines.length === 0) return [];
        const command = show(path, scene);
        return {
          kind,
          subject: path,
          where: { path, line: lines[0] ?? 1 },
          value: lines.length,
          unit: "lines",
          strength: between(lines.length, 0, 12),
          text: `${what} in ${lines.length} lines, and no test or benchmark names it`,
          command:
            command === undefined
              ? again("critical-code", path)
              : `${command} | grep -cE '${uses}'`,
        };
      });
    });
    return { observations: strongest(observations, most) };
  },
};

function loadsAny(text: string): boolean {
  return text
    .split("\n")
    .some((line) => /\b(?:import|require|from)\b/.test(line) && loads.test(line));
}

function matches(text: string, uses: string): readonly number[] {
  const pattern = new RegExp(uses);
  return text.split("\n").flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

/** By a file of the same stem, or by its path without ending in the text of a test. */
export function namedInTests({ files }: Pick<Scene, "files">): (path: string) => boolean {
  const tests = files.filter(({ role }) => role === "test");
  const stems = new Set(tests.map(({ path }) => stemOf(path)));
  return (path) => {
    if (stems.has(stemOf(path))) return true;
    const [folder = "", name = ""] = path
      .replace(/\.[^./]+$/, "")
      .split("/")
      .slice(-2);
    const wanted = name === "" ? folder : `${folder}/${name}`;
    return tests.some(({ text }) => text?.includes(wanted) === true);
  };
}
