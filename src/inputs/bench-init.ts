import { lines, natural, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

/** `lamplighter bench init`. */
export const benchInitInputs = defineInputs({
  name: "bench init",
  summary:
    "Writes benchmark files for the busiest exported functions, with calls from your tests, and load scenarios from the API description.",
  fields: {
    project: text({
      description: "Folder of the package.",
      default: ".",
      surfaces: ["flag"],
    }),
    out: text({
      description: "Folder for what is written, in the project. No file in it is ever overwritten.",
      default: "bench",
      surfaces: ["flag"],
    }),
    profile: text({
      description:
        "A shell line that does what the code is there for. Its processor profile says which functions are busy. Left out: their loops and callers do, or the load on the app.",
      example: "node scripts/import-catalog.js",
      surfaces: ["flag"],
    }),
    serve: text({
      description:
        "The shell line that starts the app; it is told its port in `PORT`. Only requests that it answers are kept.",
      example: "node src/server.js",
      surfaces: ["flag"],
    }),
    spec: text({
      description: "The API description, for load scenarios. Left out: one is looked for.",
      example: "openapi.yaml",
      surfaces: ["flag"],
    }),
    env: lines({
      description:
        "Environment variables for what is run, one a line: `NAME` to hand one on, `NAME=value` to set one.",
      surfaces: ["flag"],
    }),
    most: natural({
      description: "At most so many functions. Left out: 8.",
      example: "3",
      surfaces: ["flag"],
    }),
  },
  outputs: {},
});

export type BenchInitInputs = Values<typeof benchInitInputs>;
