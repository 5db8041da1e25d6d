import fc from "fast-check";
import { leaks, type Trouble } from "../../__tests__/engines/rotate/leaks/canary.ts";
import { forms } from "../../__tests__/engines/rotate/leaks/forms.ts";

/**
 * A value through every code path of a rotation: GitHub breaks at one call and tells the value in
 * one of its forms, as errors do. Counts the sinks (report, summary, terminal, outputs, log, audit,
 * variables, issues, errors with stacks and causes) that show a piece of it, by any decoding.
 */
const runs = Number(process.argv[2] ?? 1_000);
const values = [
  "Kx7vQ2mZp9RtW4nB8sLd5yHc",
  "p@ss'w\"rd\\&<1>%2F $x`y=z0",
  "пароль-密码-kéy-🔑-0123",
];
const trouble: fc.Arbitrary<Trouble> = fc.record({
  call: fc.integer({ min: 1, max: 45 }),
  kind: fc.constantFrom("failure", "error", "cause", "thrown text"),
  form: fc.constantFrom(...Object.keys(forms)),
  mode: fc.constantFrom("run", "run", "watch", "doctor", "read-back", "rollback"),
});

const drawn = fc.sample(fc.tuple(fc.constantFrom(...values), trouble), { numRuns: runs, seed: 1 });
let hits = 0;
for (const [value, where] of drawn) {
  const shown = await leaks(value, where);
  hits += shown.length;
  if (shown.length > 0) console.log(`${JSON.stringify(where)}: ${shown.join(", ")}`);
}
console.log(
  `${runs} failures in ${Object.keys(forms).length} forms of ${values.length} values: ${hits} hits`,
);
process.exitCode = hits === 0 ? 0 : 1;
