import autocannon from "autocannon";
import type { Load, LoadResult, LoadSlice } from "../ports/index.ts";

/** How often autocannon looks whether its time is over, in milliseconds. */
const sampleInterval = 50;

export const autocannonLoad: Load = {
  slice: ({ origin, requests, connections, seconds }: LoadSlice) =>
    new Promise<LoadResult>((resolve, reject) => {
      // Its own percentiles are in whole milliseconds and know no 95th; single answers are exact.
      const latencies: number[] = [];
      const start = performance.now();
      const options = {
        url: origin,
        connections,
        duration: seconds,
        sampleInt: sampleInterval,
        requests,
      };
      const running = autocannon(options, (error, { errors, statusCodeStats }) => {
        if (error !== null) {
          reject(error);
          return;
        }
        const refused = Object.entries(statusCodeStats).filter(([status]) => Number(status) >= 400);
        resolve({
          latencies,
          seconds: (performance.now() - start) / 1000,
          refused: Object.fromEntries(refused.map(([status, { count }]) => [status, count])),
          errors,
        });
      });
      running.on("response", (_client, _status, _bytes, milliseconds: number) => {
        latencies.push(milliseconds);
      });
    }),
};
