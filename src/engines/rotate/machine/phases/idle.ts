import { Failure } from "../../../../model/index.ts";
import { isDue } from "../../due.ts";
import { to, type PhaseStep } from "../step.ts";

/** The intent is written before anything outside is touched, with all that was there before. */
export const idle: PhaseStep = async (running, record) => {
  const isNew = record.current !== undefined && running.made.has(record.current.id);
  if (isNew || !isDue(record, running.policy, running.now())) {
    return { rest: { kind: "up-to-date" } };
  }
  const { driver, name } = running;
  const known = driver.traits.listable ? await driver.list() : [];
  if (known.length >= driver.traits.maxLive) throw noRoom(name, known, driver.traits.maxLive);
  const attempt = {
    id: running.random(),
    startedAt: running.now().toISOString(),
    known: [...known],
  };
  running.startedHere.add(attempt.id);
  return { record: to(record, "intent", { attempt }) };
};

function noRoom(name: string, known: readonly string[], most: number): Failure {
  return new Failure({
    code: "rotation-no-room",
    what: `${name} cannot get a second credential`,
    where: `the provider: ${known.join(", ")}`,
    why: `It lets ${most} live at once, those that are switched off included.`,
    fix: "delete the one that nobody uses; its last use tells which.",
  });
}
