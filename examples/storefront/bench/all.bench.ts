import { bench as pricing } from "./pricing.bench.ts";
import { bench as search } from "./search.bench.ts";
import { bench as serialization } from "./serialization.bench.ts";

for (const bench of [pricing, search, serialization]) {
  await bench.run();
  console.log(bench.name);
  console.table(bench.table());
}
