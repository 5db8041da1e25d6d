import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { databases } from "../../src/adapters/database/index.ts";
import { nodeCommands } from "../../src/adapters/node-commands.ts";
import { nodeHttp } from "../../src/adapters/node-http.ts";
import { connectDriver } from "../../src/engines/rotate/drivers/registry.ts";
import { parseDriverSettings } from "../../src/inputs/index.ts";
import { World } from "../../__tests__/engines/rotate/simulation/world.ts";
import { startConsumer } from "./rotate/consumer.ts";
import { providers, type BenchedProvider } from "./rotate/providers.ts";

/**
 * A consumer that logs in at 100 Hz while its credential is rotated, on real servers, with two
 * slots and a pointer. `npm run bench:rotate [-- ROTATIONS [NAME…]]`; exits with 1 for any failed login.
 */
const rotations = Number(process.argv[2] ?? 200);
const wanted = process.argv.slice(3);
const hertz = 100;
/** Between two rotations, so that the consumer logs in with each value, in milliseconds. */
const rest = 60;

/** GitHub's side in memory; a job is "older" while it is at a login with a value that has moved on. */
class BenchWorld extends World {
  held: readonly string[] = [];
  override get olderRuns(): number {
    const current = this.secrets.get(this.pointer);
    return this.held.filter((value) => value !== current).length;
  }
  override set olderRuns(_: number) {
    // It follows from what is held.
  }
}

function worldOf(name: string, provider: BenchedProvider): BenchWorld {
  return new BenchWorld({
    first: provider.first,
    lets: () => true,
    live: () => [],
    driver: (_, github) =>
      connectDriver(parseDriverSettings(provider.settings, name), {
        name: "API_KEY",
        http: nodeHttp,
        commands: nodeCommands,
        databases,
        vault: github.vault,
        environment: (variable) => provider.environment[variable],
        born: () => undefined,
        fingerprint: (value, salt) =>
          createHash("sha256")
            .update(salt + value)
            .digest("hex"),
        pause: (seconds) => sleep(seconds * 1_000),
        now: () => new Date(),
      }),
  });
}

async function bench(name: string, provider: BenchedProvider): Promise<boolean> {
  const world = worldOf(name, provider);
  const consumer = startConsumer(
    hertz,
    () => world.secrets.get(world.pointer) ?? "",
    (value) => provider.login(value, world.secrets.get("B") === value ? "B" : "A"),
  );
  world.held = consumer.held;
  const start = performance.now();
  const seen = new Set<string>();
  const pace = provider.pace ?? (() => sleep(rest));
  await pace();
  while (seen.size < rotations) {
    await world.run(undefined, { now: true });
    while (!world.isIdle()) {
      await (provider.settle?.() ?? sleep(5));
      await world.run();
    }
    seen.add(world.secrets.get(world.pointer) ?? "");
    await pace();
  }
  await consumer.stop();
  const seconds = (performance.now() - start) / 1_000;
  const { logins, failed, reasons } = consumer.count;
  const proven = world.observed.filter(({ what }) => what === "old-fails").length;
  console.log(
    `${name}: ${seen.size} rotations, ${proven} old ones seen to fail, ${logins} logins in ${seconds.toFixed(1)} s (${(logins / seconds).toFixed(0)} a second), ${failed} failed`,
  );
  for (const [why, times] of reasons) console.log(`  ${times} times: ${why}`);
  return failed === 0 && proven === seen.size;
}

let clean = true;
for (const [name, start] of Object.entries(providers)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const provider = await start();
  if (provider === undefined) {
    console.log(`${name}: not measured, as it is not installed here`);
    continue;
  }
  try {
    clean = (await bench(name, provider)) && clean;
  } finally {
    await provider.close();
  }
}
process.exitCode = clean ? 0 : 1;
