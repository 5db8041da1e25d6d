import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { boxOn, findBox, rungsFor, type Box } from "../../../src/adapters/box/index.ts";
import { whatGetsOut } from "../../../src/adapters/box/self-test.ts";
import { signalGroup } from "../../../src/adapters/process-group.ts";
import { escapes, greedy, type Escape } from "./escapes.ts";
import { attempt, openScene } from "./scene.ts";

const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const limits = { heapMegabytes: 128, cpuSeconds: 20 };

const bomb: Escape = ({ port }, { shell }) => {
  for (;;) {
    try {
      shell(`for _ in 1 2 3 4 5 6 7 8; do sleep 9${port} > /dev/null & done`);
    } catch {
      // No more of them may be started.
    }
  }
};

/** Processes with such a command line; those that wait to be collected have none. */
function running(line: string): number {
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.filter((pid) => commandLine(pid).includes(line)).length;
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

const boxes: Box[] = [];
for (const rung of process.platform === "linux" ? rungsFor(user) : []) {
  if ((await findBox(user, [rung])) !== undefined) boxes.push(boxOn(rung, user));
  else process.stderr.write(`Not tried, since it makes no box here: ${rung.name}\n`);
}

test("there are enough ways out to try, and outside of a box most of them lead out", async () => {
  expect(Object.keys(escapes).length + Object.keys(greedy).length).toBeGreaterThanOrEqual(40);
  await using it = await openScene();
  const { out = [] } = await attempt({
    enter: ["env", `HOME=${it.scene.home}`],
    ...{ scene: it.scene, escapes, seconds: 60 },
    end: (group) => {
      signalGroup(group, "SIGKILL");
    },
  });
  await Promise.all(
    ["/tmp/escaped", "/dev/shm/escaped"].map((place) => rm(place, { force: true })),
  );
  expect(out.length).toBeGreaterThanOrEqual(25);
}, 90_000);

test("the trial before each use says what a box lets out", async () => {
  const reached = await whatGetsOut(() => ["env", "-i"]);
  expect(reached).toEqual(expect.arrayContaining(["the network", "a socket of another program"]));
  expect(reached?.some((place) => place.endsWith("file, to write"))).toBe(true);
  expect(reached).toContain("another process");
});

(boxes.length === 0 ? describe.skip : describe).each(boxes.map((box) => [box.name, box] as const))(
  "%s",
  (_, box) => {
    test("nothing gets out", async () => {
      await using it = await openScene();
      const known = { HOME: process.env["HOME"], folder: process.cwd() };
      process.env["HOME"] = it.scene.home;
      process.chdir(it.scene.folder);
      try {
        const { out, said } = await attempt({
          enter: box.enter(limits),
          scene: it.scene,
          escapes,
          seconds: 60,
          end: box.end,
        });
        expect({ out, said: out === undefined ? said : "" }).toEqual({ out: [], said: "" });
      } finally {
        process.chdir(known.folder);
        process.env["HOME"] = known.HOME;
      }
      expect(readFileSync(it.scene.file, "utf8")).toBe("whole");
    }, 90_000);

    test.each(Object.entries(greedy))(
      "%s comes to an end",
      async (name, escape) => {
        await using it = await openScene();
        const { out } = await attempt({
          enter: box.enter({ ...limits, cpuSeconds: 2 }),
          ...{ scene: it.scene, escapes: { [name]: escape }, seconds: 30, end: box.end },
        });
        expect(out ?? []).toEqual([]);
      },
      60_000,
    );

    test("what forks without end is ended with all of its children", async () => {
      await using it = await openScene();
      await attempt({
        enter: box.enter(limits),
        ...{ scene: it.scene, escapes: { bomb }, seconds: 2, end: box.end },
      });
      // They are ended at once, and gone a little later.
      const until = Date.now() + 10_000;
      while (running(`sleep 9${it.scene.port}`) > 0 && Date.now() < until) await sleep(50);
      expect(running(`sleep 9${it.scene.port}`)).toBe(0);
    }, 60_000);
  },
);
