import { resultPath } from "../scene/result-path.ts";
import { readTestResults } from "../scene/test-results.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";

const most = 10;
const slowSeconds = 1;

/** Tests that everybody waits for, by file. */
export const slowTests: Collector = {
  name: "slow-tests",
  looksAt: "test files that take the most time, from JUnit XML and Jest's or Vitest's JSON",
  collect: async (scene) => {
    const results = (await scene.results()).flatMap(readTestResults);
    if (results.length === 0) {
      return notChecked(
        "slow and flaky tests",
        "no JUnit XML or Jest JSON is there; let the test runner write one into `reports`",
      );
    }
    const files = new Map<string, { seconds: number; tests: number }>();
    for (const { file, seconds } of results) {
      const known = files.get(file) ?? { seconds: 0, tests: 0 };
      files.set(file, { seconds: known.seconds + seconds, tests: known.tests + 1 });
    }
    const all = [...files.values()].reduce((sum, { seconds }) => sum + seconds, 0);
    const observations = [...files].flatMap(([file, { seconds, tests }]) => {
      const path = resultPath(file, scene);
      const share = seconds / all;
      if (seconds < slowSeconds || share < 0.1) return [];
      const rounded = Number(seconds.toFixed(2));
      return {
        kind: "slow-test",
        subject: path ?? file,
        ...(path === undefined ? {} : { where: { path } }),
        value: rounded,
        unit: "s",
        readings: [
          { name: "tests", value: tests, unit: "tests" },
          { name: "all tests", value: Number(all.toFixed(2)), unit: "s" },
        ],
        strength: between(share, 0.05, 0.6) * between(seconds, slowSeconds / 2, 60),
        text: `takes ${rounded} s of the ${all.toFixed(1)} s that all tests take`,
        command: again("slow-tests", path),
      };
    });
    return { observations: strongest(observations, most) };
  },
};
