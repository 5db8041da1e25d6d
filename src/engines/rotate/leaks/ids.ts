import type { RotationRecord } from "../../../inputs/index.ts";
import type { Driver } from "../driver.ts";
import type { Redactor } from "./redactor.ts";

/** Ids that a record names: they are written down and told on purpose. */
export function allowRecord(redactor: Redactor, record: RotationRecord): void {
  const { current, next, retiree, previous, attempt } = record;
  for (const part of [current, next, retiree, previous]) {
    if (part !== undefined) redactor.allow(part.id);
  }
  for (const id of attempt?.known ?? []) redactor.allow(id);
}

/** A driver whose ids are known as such as soon as it tells them. */
export function withIdsAllowed(driver: Driver, redactor: Redactor): Driver {
  const allow = <Ids extends readonly string[]>(ids: Ids): Ids => {
    for (const id of ids) redactor.allow(id);
    return ids;
  };
  const common = {
    list: async () => allow(await driver.list()),
    identify: async (value: string) => {
      const id = await driver.identify(value);
      if (id !== undefined) redactor.allow(id);
      return id;
    },
  };
  if (driver.kind === "chosen") {
    return {
      ...driver,
      ...common,
      draft: (slot) => {
        const drafted = driver.draft(slot);
        redactor.allow(drafted.id);
        return drafted;
      },
    };
  }
  return {
    ...driver,
    ...common,
    create: async (...asked) => {
      const created = await driver.create(...asked);
      redactor.allow(created.id);
      return created;
    },
    orphans: async (attempt) => allow(await driver.orphans(attempt)),
  };
}
