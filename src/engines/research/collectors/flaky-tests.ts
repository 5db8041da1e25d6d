import { resultPath } from "../scene/result-path.ts";
import { readTestResults } from "../scene/test-results.ts";
import { between, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";

const most = 10;

/** Tests that both failed and passed in the results that are there, whichever run they are from. */
export const flakyTests: Collector = {
  name: "flaky-tests",
  looksAt:
    "tests that passed and failed on the same code, from the results of several runs or retries",
  collect: async (scene) => {
    const tests = new Map<string, { file: string; name: string; failed: number; passed: number }>();
    for (const { file, name, failed, retried } of (await scene.results()).flatMap(
      readTestResults,
    )) {
      const key = `${file}\0${name}`;
      const known = tests.get(key) ?? { file, name, failed: 0, passed: 0 };
      tests.set(key, {
        ...known,
        failed: known.failed + (failed || retried ? 1 : 0),
        passed: known.passed + (failed ? 0 : 1),
      });
    }
    const observations = [...tests.values()]
      .filter(({ failed, passed }) => failed > 0 && passed > 0)
      .map(({ file, name, failed, passed }) => {
        const path = resultPath(file, scene);
        return {
          kind: "flaky-test",
          subject: `${path ?? file}#${name}`,
          ...(path === undefined ? {} : { where: { path } }),
          value: failed,
          unit: "failures",
          readings: [{ name: "passes", value: passed, unit: "passes" }],
          strength: between(failed / passed, -0.5, 1),
          text: `holds a test that failed ${failed} and passed ${passed} times`,
          quote: name.slice(0, 300),
          command: again("flaky-tests", path),
        };
      });
    return { observations: strongest(observations, most) };
  },
};
