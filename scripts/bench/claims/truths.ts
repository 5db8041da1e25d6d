import type { Evidence } from "../../../src/engines/research/evidence.ts";
import type { ModelClaim } from "../../../src/engines/research/claims/claim.ts";
import type { Random } from "../../../src/lab/statistics/index.ts";

/** What a careful writer might say of an item, or of two of one kind; undefined where it does not fit. */
type Writer = (item: Evidence, other: Evidence, random: Random) => ModelClaim | undefined;

const quoted = (
  ...items: readonly Evidence[]
): Pick<ModelClaim, "evidence" | "links" | "quotes"> => ({
  evidence: items.map(({ id }) => id),
  links: [],
  quotes: items.map(({ id, text }) => ({ source: id, text })),
});

const whole = (value: number) => Math.round(value).toLocaleString("en-US");
const percent = (part: number, of: number) => ((100 * part) / of).toFixed(1);

export const writers: Readonly<Record<string, Writer>> = {
  plain: (item) => ({ text: `The subject \`${item.subject}\` ${item.text}.`, ...quoted(item) }),
  value: (item) => {
    const unit = item.unit === "" ? "" : ` ${item.unit}`;
    return {
      text: `For \`${item.subject}\` the ${item.kind} comes to ${item.value.toLocaleString("en-US")}${unit} (${item.id}).`,
      ...quoted(item),
    };
  },
  reading: (item, _, random) => {
    const reading = item.readings[Math.floor(random.uniform() * item.readings.length)];
    if (reading === undefined) return undefined;
    const text = `\`${item.subject}\` should be looked at first: ${whole(reading.value)} ${reading.unit} by the reading "${reading.name}".`;
    return { text, ...quoted(item) };
  },
  share: (item) => {
    const of = item.readings.find(({ unit, value }) => unit === item.unit && value > item.value);
    if (of === undefined) return undefined;
    const text = `${percent(item.value, of.value)} % of all ${item.unit} concern \`${item.subject}\`, so split it.`;
    return { text, ...quoted(item) };
  },
  difference: (item, other) => {
    if (item.value <= other.value || item.unit !== "commits") return undefined;
    const text = `\`${item.subject}\` has ${whole(item.value - other.value)} more ${item.unit} than \`${other.subject}\`.`;
    return { text, ...quoted(item, other) };
  },
  ratio: (item, other) => {
    if (item.value <= 1.2 * other.value) return undefined;
    const text = `\`${item.subject}\` has ${(item.value / other.value).toFixed(1)} times the ${item.kind} of \`${other.subject}\`.`;
    return { text, ...quoted(item, other) };
  },
  bytes: (item) => {
    if (item.unit !== "bytes") return undefined;
    const text = `Generated files under \`${item.subject}\` weigh ${(item.value / 1e6).toFixed(1)} MB, or ${(item.value / 1024 ** 2).toFixed(1)} MiB.`;
    return { text, ...quoted(item) };
  },
  rounded: (item) => {
    if (item.value < 100) return undefined;
    const text = `The ${item.kind} of \`${item.subject}\` is about ${whole(Number(item.value.toPrecision(2)))}.`;
    return { text, ...quoted(item) };
  },
};
