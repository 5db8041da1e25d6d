import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { DatabaseServer } from "../../../../../tools/database-servers/server.ts";
import { faultsAfter, fresh } from "../kit/crashes.ts";
import type { Stage } from "../kit/stage.ts";
import { realServers } from "./stages.ts";

describe.each(Object.entries(realServers))(
  "%s",
  (name, { isInstalled, packageName, start, stage }) => {
    if (!isInstalled) {
      const why = `${name} is not installed, so its driver is not tried on a real server (apt-get install ${packageName})`;
      process.stderr.write(`not run: ${why}\n`);
      test.skip(why, () => undefined);
      return;
    }

    let server: DatabaseServer | undefined;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server?.close());

    /** The stage is put back before it is used, as there is one server for all of them. */
    const ready = async (): Promise<() => Stage> => {
      if (server === undefined) throw new Error(`${name} did not start`);
      const made = await stage(server);
      return () => made;
    };

    test("rotates five times, and each time the new one works and the old one fails", async () => {
      const { world } = fresh(await ready());
      const values = new Set<string>();
      for (let round = 1; round <= 5; round++) {
        await world.run();
        values.add(world.secrets.get(world.pointer) ?? "");
        expect(world.observed.map(({ what }) => what).slice(-2)).toEqual([
          "new-works",
          "old-fails",
        ]);
        world.wait(24 * 31);
      }
      expect(values.size).toBe(5);
      expect(await world.faults()).toEqual([]);
    });

    test("never sees a password of ours in its log or files", async () => {
      const { world } = fresh(await ready());
      await world.run();
      world.wait(24 * 31);
      await world.run();
      const log = server?.log() ?? "";
      expect(log.length).toBeGreaterThan(100);
      for (const value of world.secrets.values()) {
        if (value !== server?.firstPassword) expect(log).not.toContain(value);
      }
    });

    // Of the first rotation, as every login costs a real server milliseconds; the fakes have the rest.
    test("recovers in one run from an end after any call", async () => {
      const { world } = fresh(await ready());
      await world.run();
      const faults: string[] = [];
      for (let call = 1; call <= world.calls; call++) {
        faults.push(...(await faultsAfter(fresh(await ready()), [{ call, side: "after" }])));
      }
      expect(faults).toEqual([]);
    }, 600_000);
  },
);
