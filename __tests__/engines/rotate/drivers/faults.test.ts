import { describe, expect, test } from "@jest/globals";
import { Failure } from "../../../../src/model/index.ts";
import type { ServerFault } from "./kit/connect.ts";
import { goOn, rotatedOnce, wrongIn } from "./kit/crashes.ts";
import { faults } from "./kit/faults.ts";
import { stages } from "./stages/index.ts";

const overHttp = Object.entries(stages).filter(([, make]) => make().http !== undefined);

/** What a fault may mean beside itself: the new one is withdrawn, or a person has to act. */
const others =
  /rotation-(?:new-refused|revoke-by-hand|exchange-in-doubt|grant-ended)|lists it still/;

describe.each(overHttp)("%s", (_, make) => {
  test.each(Object.entries(faults))(
    "%s to any request ends in a Failure that says what to do, and the next run goes on",
    async (_name, { fault, names }) => {
      const undisturbed = await rotatedOnce(make);
      undisturbed.provider.requests = 0;
      await undisturbed.world.run();
      let told = 0;
      for (let request = 1; request <= undisturbed.provider.requests; request++) {
        const staged = await rotatedOnce(make);
        const { world, provider, stage } = staged;
        provider.requests = 0;
        provider.fault = (number) => (number === request ? fault : undefined);
        const values = [...world.secrets.values(), ...Object.values(stage.environment())];
        try {
          const { rest } = await world.run();
          if (rest.kind === "revoke-failed" || rest.kind === "untried") {
            expect(others.test(rest.why) || names.test(rest.why)).toBe(true);
            told++;
          }
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          expect(others.test(error.message) || names.test(error.message)).toBe(true);
          for (const value of values) expect(error.message).not.toContain(value);
          told++;
        }
        provider.fault = undefined;
        await goOn(staged);
        expect(await wrongIn(staged)).toEqual([]);
      }
      expect(told + undisturbed.provider.requests).toBeGreaterThan(0);
    },
  );
});

const overDatabases = Object.entries(stages).filter(([, make]) => make().databases !== undefined);

const serverFaults: Readonly<
  Record<string, { readonly fault: ServerFault; readonly names: RegExp }>
> = {
  "a connection that is refused": {
    fault: { answer: { kind: "silent", why: "nothing listens there" }, applied: false },
    names: /can be reached|nothing listens/,
  },
  "a reply that is lost": {
    fault: { answer: { kind: "silent", why: "the connection was closed" }, applied: true },
    names: /can be reached|was closed/,
  },
  "a login that is refused": {
    fault: { answer: { kind: "refused", code: "28000", message: "no" }, applied: false },
    names: /administrating user|answered 28000/,
  },
  "a right that is missing": {
    fault: { answer: { kind: "refused", code: "42501", message: "no" }, applied: false },
    names: /grant `|answered 42501/,
  },
};

describe.each(overDatabases)("%s", (_, make) => {
  test.each(Object.entries(serverFaults))(
    "%s ends in a Failure that says what to do, and the next run goes on",
    async (_name, { fault, names }) => {
      const undisturbed = await rotatedOnce(make);
      undisturbed.provider.requests = 0;
      await undisturbed.world.run();
      expect(undisturbed.provider.requests).toBeGreaterThan(3);
      for (let request = 1; request <= undisturbed.provider.requests; request++) {
        const staged = await rotatedOnce(make);
        const { world, provider } = staged;
        provider.requests = 0;
        provider.serverFault = (number) => (number === request ? fault : undefined);
        try {
          const { rest } = await world.run();
          if (rest.kind === "revoke-failed" || rest.kind === "untried") {
            expect(rest.why).toMatch(names);
          }
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          expect(others.test(error.message) || names.test(error.message)).toBe(true);
        }
        provider.serverFault = undefined;
        await goOn(staged);
        expect(await wrongIn(staged)).toEqual([]);
      }
    },
  );
});
