import { spawn } from "node:child_process";

/** Two processes that take a processor for a while, let go, and come back: about 40 % of the time. */
export function startNeighbor(): { stop(): void } {
  const code = `
    const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    for (;;) {
      const until = performance.now() + 100 + Math.random() * 600;
      let memory = [];
      while (performance.now() < until) {
        memory = Array.from({ length: 20000 }, (_, at) => at * 3);
        memory.sort((a, b) => b - a);
      }
      await pause(150 + Math.random() * 900);
    }`;
  const both = [1, 2].map(() =>
    spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: "ignore" }),
  );
  return {
    stop: () => {
      for (const child of both) child.kill("SIGKILL");
    },
  };
}
