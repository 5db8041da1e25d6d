import type { Slot } from "../../inputs/index.ts";
import { Failure } from "../../model/index.ts";
import type { Driver } from "./driver.ts";
import type { Rotation } from "./rotation.ts";

/** From here on not even a write that another depends on is begun: the process ends at 7 s. */
const lastStart = 6;

type Method = (...args: never[]) => Promise<unknown>;

/**
 * A rotation that stops where a person or GitHub asks it to: what is under way goes on to the next
 * record, so that the run after this one knows of it, and nothing is begun behind that record.
 */
export function stoppable(rotation: Rotation, asked: () => number | undefined): Rotation {
  let atRecord = true;
  const before = (): void => {
    const since = asked();
    if (since !== undefined && (atRecord || since > lastStart)) throw interrupted(rotation.name);
    atRecord = false;
  };
  const step =
    <Call extends Method>(call: Call) =>
    async (...args: Parameters<Call>): Promise<Awaited<ReturnType<Call>>> => {
      before();
      return (await call(...args)) as Awaited<ReturnType<Call>>;
    };
  const { store, consumers, audit } = rotation;
  return {
    ...rotation,
    store: {
      readRecord: step(() => store.readRecord()),
      writeRecord: async (text) => {
        before();
        await store.writeRecord(text);
        atRecord = true;
      },
      writeSlot: step((slot: Slot, value: string) => store.writeSlot(slot, value)),
      promote: step((slot: Slot) => store.promote(slot)),
    },
    consumers: {
      ...consumers,
      olderThan: step((moment: Date) => consumers.olderThan(moment)),
      isAtWork: step((run: string) => consumers.isAtWork(run)),
    },
    audit: {
      last: step(() => audit.last()),
      // It belongs to the record that was just written.
      append: (line) => audit.append(line),
    },
    driver: stoppableDriver(rotation.driver, step),
    pause: (seconds) => {
      if (asked() !== undefined) throw interrupted(rotation.name);
      return rotation.pause(seconds);
    },
  };
}

type Wrap = <Call extends Method>(
  call: Call,
) => (...args: Parameters<Call>) => Promise<Awaited<ReturnType<Call>>>;

function stoppableDriver(driver: Driver, step: Wrap): Driver {
  const { deactivate } = driver;
  const common = {
    verify: step((value: string, id: string) => driver.verify(value, id)),
    list: step(() => driver.list()),
    identify: step((value: string) => driver.identify(value)),
    revoke: step((id: string, value?: string) => driver.revoke(id, value)),
    ...(deactivate === undefined ? {} : { deactivate: step(deactivate) }),
  };
  if (driver.kind === "chosen") {
    const install = step((id: string, value: string) => driver.install(id, value));
    return { ...driver, ...common, install };
  }
  return {
    ...driver,
    ...common,
    create: step((attempt: string, current?: string) => driver.create(attempt, current)),
    orphans: step((attempt: Parameters<typeof driver.orphans>[0]) => driver.orphans(attempt)),
  };
}

function interrupted(name: string): Failure {
  return new Failure({
    code: "rotation-interrupted",
    what: `The rotation of ${name} was asked to stop`,
    where: "this run",
    why: "It was canceled. What was under way is written down; consumers have a credential that works.",
    fix: "run it again: it goes on from where it stopped.",
  });
}
