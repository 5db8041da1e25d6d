import { asv } from "./asv.ts";
import { autocannon } from "./autocannon.ts";
import { bencherJson } from "./bencher-json.ts";
import { benchmarkDotNet } from "./benchmark-dotnet.ts";
import { benchmarkJs } from "./benchmark-js.ts";
import { benchmarkToolsJl } from "./benchmark-tools-jl.ts";
import { cargo } from "./cargo.ts";
import { catch2 } from "./catch2.ts";
import { criterion } from "./criterion.ts";
import { customBiggerIsBetter, customList, customSmallerIsBetter } from "./custom.ts";
import type { Format } from "./format.ts";
import { go } from "./go.ts";
import { googleBenchmark } from "./google-benchmark.ts";
import { hyperfine } from "./hyperfine.ts";
import { jmh } from "./jmh.ts";
import { k6 } from "./k6.ts";
import { lighthouse } from "./lighthouse.ts";
import { mitata } from "./mitata.ts";
import { pytestBenchmark } from "./pytest-benchmark.ts";
import { sizeLimit } from "./size-limit.ts";
import { tinybench } from "./tinybench.ts";
import { vitest } from "./vitest.ts";
import { vitest5 } from "./vitest-5.ts";

/** Every format, in the order in which `auto` asks them: the general shapes come last. */
export const formats: readonly Format[] = [
  vitest5,
  vitest,
  mitata,
  hyperfine,
  pytestBenchmark,
  googleBenchmark,
  benchmarkDotNet,
  jmh,
  k6,
  autocannon,
  lighthouse,
  benchmarkToolsJl,
  tinybench,
  sizeLimit,
  go,
  criterion,
  cargo,
  catch2,
  asv,
  benchmarkJs,
  customList,
  customSmallerIsBetter,
  customBiggerIsBetter,
  bencherJson,
];
