import { failOn, reportPath } from "./common.ts";
import { flag, lines, natural, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

const surfaces = ["flag"] as const;

export const contractConformInputs = defineInputs({
  name: "contract conform",
  summary:
    "Holds a running implementation against its API description, and shows each difference with one request.",
  fields: {
    spec: text({
      description: "The API description, as a file.",
      required: true,
      example: "openapi.yaml",
      surfaces,
    }),
    start: text({
      description:
        "The shell line that starts the app. It is told its port in `PORT`, and it is ended when the checks are done.",
      example: "node server.js",
      surfaces,
    }),
    base: text({
      description:
        "The same project before the change, as a folder. Its app is started too, and both are asked the same.",
      example: "../base",
      surfaces,
    }),
    url: text({
      description:
        "Where the app answers. With `start`: the port that it always takes. A path in it stands for the path of the described servers.",
      example: "http://127.0.0.1:3000",
      surfaces,
    }),
    har: lines({
      description: "Recorded traffic to check, as HAR files, one a line. Nothing is sent then.",
      example: "traffic.har",
      surfaces,
    }),
    routesFrom: text({
      description:
        "A module that exports the app (`default`, `app` or `createApp`), to read its routes from. Left out: they are read from the started app.",
      example: "src/app.js",
      surfaces,
    }),
    auth: lines({
      description:
        "Credentials, one a line: the name of a security scheme, `=`, and the environment variable that holds the credential (`user:password` for basic).",
      example: "bearerAuth=API_TOKEN",
      surfaces,
    }),
    env: lines({
      description:
        "Environment variables that the started app gets, one a line: `NAME` to hand one on, `NAME=value` to set one.",
      example: "DATABASE_URL",
      surfaces,
    }),
    requests: natural({
      description: "The most requests to one operation. Left out: 80.",
      example: "40",
      surfaces,
    }),
    budgetSeconds: natural({
      description: "The most seconds for all requests. Left out: 120.",
      example: "60",
      surfaces,
    }),
    startSeconds: natural({
      description: "How many seconds the app has until it answers. Left out: 30.",
      example: "90",
      surfaces,
    }),
    allowRemote: flag({
      description: "Send requests to another machine than this one.",
      default: false,
      surfaces,
    }),
    failOn,
    claim: text({
      description: "Keeps only the claim with this id.",
      example: "c-1a2b3c4d",
      surfaces,
    }),
    reportPath,
  },
  outputs: {},
});

export type ContractConformInputs = Omit<Values<typeof contractConformInputs>, "reportPath">;
