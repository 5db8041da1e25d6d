import type { Meter, Subject } from "../../../src/lab/sample/meter.ts";

/** A machine with one clock, on which benchmarks take exactly as long as they say. */
export function simulatedMachine() {
  let time = 0;
  let cpu = 0;
  const order: string[] = [];
  const meter: Meter = {
    now: () => time,
    cpu: () => cpu,
    waited: () => time - cpu,
    collect: () => undefined,
    heap: () => 0,
  };
  return {
    meter,
    /** Whose batches ran, in order. */
    order,
    /** `taken` is the time in which another program had the processor during a batch. */
    subject: (
      name: string,
      nanoseconds: (call: number) => number,
      taken: (batch: number) => number = () => 0,
    ): Subject => {
      let calls = 0;
      let batches = 0;
      return {
        waits: false,
        loop: (count) => {
          order.push(name);
          for (let call = 0; call < count; call++) {
            const each = nanoseconds(calls++);
            time += each;
            cpu += each;
          }
          time += taken(batches++);
          return undefined;
        },
      };
    },
  };
}
