import { Failure } from "../../../../../src/model/index.ts";
import { Crash, World, type CrashPoint } from "../../simulation/world.ts";
import { providerOf, type Connected } from "./connect.ts";
import type { Stage } from "./stage.ts";

export interface Staged {
  readonly world: World;
  readonly provider: Connected;
  readonly stage: Stage;
}

export function fresh(make: () => Stage): Staged {
  const stage = make();
  const provider = providerOf(stage);
  return { stage, provider, world: new World(provider) };
}

/** A world that has rotated once, a month later. */
export async function rotatedOnce(make: () => Stage): Promise<Staged> {
  const staged = fresh(make);
  await goOn(staged);
  staged.world.wait(24 * 31);
  return staged;
}

/** A run that ends at a point; says where, or undefined where the run was over before. */
export async function crashing(world: World, point: CrashPoint): Promise<string | undefined> {
  try {
    await world.run(point);
    return undefined;
  } catch (error) {
    if (error instanceof Crash) return error.message;
    if (error instanceof Failure || point.by === "error") return String(error);
    throw error;
  }
}

export async function pointsOf(make: () => Stage): Promise<readonly CrashPoint[]> {
  const { world } = await rotatedOnce(make);
  await world.run();
  return Array.from({ length: world.calls }, (_, index) => index + 1).flatMap((call) => [
    { call, side: "before" } as const,
    { call, side: "after" } as const,
  ]);
}

/** What is wrong once a run has gone on after these ends. */
export async function faultsAfter(
  staged: Staged,
  points: readonly CrashPoint[],
): Promise<readonly string[]> {
  const at: (string | undefined)[] = [];
  for (const point of points) at.push(await crashing(staged.world, point));
  await goOn(staged);
  return (await wrongIn(staged)).map((fault) => `${at.join(", then ")}: ${fault}`);
}

/** The next run, and where it asks for a person, what the person does and the run after that. */
export async function goOn({ world, stage }: Staged): Promise<void> {
  try {
    const { rest, record } = await world.run();
    if (rest.kind !== "revoke-failed" || record.retiree === undefined) return;
    stage.byHand?.end(world.secrets.get(record.retiree.slot) ?? "");
  } catch (error) {
    const doubt = error instanceof Failure && error.facts.code === "rotation-exchange-in-doubt";
    if (!doubt || stage.signIn === undefined) throw error;
    world.secrets.set(world.pointer, stage.signIn());
  }
  await world.run();
}

/** What must not be when a run has ended well; what a person was told of is known. */
export async function wrongIn({ world, stage }: Staged): Promise<readonly string[]> {
  const told = world.observed.some(({ what }) => what === "orphan-possible");
  return (await world.faults()).filter(
    (fault) => !(stage.unlisted && told && fault.endsWith("lives and no record knows it")),
  );
}
