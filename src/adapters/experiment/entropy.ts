import { createRequire } from "node:module";

const start = Date.UTC(2020, 0, 1);

export interface Entropy {
  reset(seed: number): void;
  asked(): number;
}

/** Replaces every source of time and randomness by one that begins anew at each reset. */
export function seedEntropy(): Entropy {
  let state = 1;
  let asked = 0;
  let elapsed = 0;
  let shift = 0;
  // Mulberry32: small, and good enough to look random to the code under test.
  const random = (): number => {
    asked += 1;
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // A clock that stands still would keep a loop that waits for it going for ever.
  const now = (): number => {
    asked += 1;
    elapsed += 1;
    return start + shift + elapsed;
  };
  Math.random = random;
  replaceDate(now);
  performance.now = () => now() - start;
  replaceCrypto(random);
  return {
    reset: (seed) => {
      state = seed;
      asked = 0;
      elapsed = 0;
      shift = (seed % 1000) * 86_400_123;
    },
    asked: () => asked,
  };
}

function replaceDate(now: () => number): void {
  const Real = Date;
  const Seeded = new Proxy(Real, {
    construct: (target, args: unknown[], asked) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, asked) as object,
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === "now" ? now : (Reflect.get(target, key) as unknown)),
  });
  Object.defineProperty(Real.prototype, "constructor", { value: Seeded, writable: true });
  globalThis.Date = Seeded;
}

function replaceCrypto(random: () => number): void {
  const fill = (bytes: Uint8Array): Uint8Array => {
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = Math.floor(random() * 256);
    return bytes;
  };
  const hex = (count: number): string => Buffer.from(fill(new Uint8Array(count))).toString("hex");
  const uuid = (): string => {
    const [a, b, c, d, e] = [hex(4), hex(2), hex(2), hex(2), hex(6)];
    return `${a}-${b}-4${c.slice(1)}-8${d.slice(1)}-${e}`;
  };
  const view = (array: ArrayBufferView): ArrayBufferView => {
    fill(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return array;
  };
  const integer = (low: number, high?: number): number =>
    high === undefined ? Math.floor(random() * low) : low + Math.floor(random() * (high - low));
  const seeded = { randomUUID: uuid, getRandomValues: view };
  replace(globalThis.crypto, seeded);
  // `import` of a built-in cannot be written to; the object that require gives is the live one.
  const module = createRequire(import.meta.url)("node:crypto") as object;
  const more = {
    randomBytes: (size: number) => Buffer.from(fill(new Uint8Array(size))),
    randomInt: integer,
  };
  // Its own getRandomValues cannot be replaced, and asks the global object's method.
  replace(module, { randomUUID: uuid, ...more, randomFillSync: view });
  replace(Object.getPrototypeOf(globalThis.crypto) as object, seeded);
}

function replace(target: object, members: object): void {
  for (const [key, value] of Object.entries(members)) {
    Object.defineProperty(target, key, {
      value: value as unknown,
      configurable: true,
      writable: true,
    });
  }
}
