import { failOn, gate, reportPath } from "./common.ts";
import { lines, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

export const contractInputs = defineInputs({
  name: "contract",
  summary:
    "Compares an API description before and after a change, and proves each breaking change with a request or response.",
  fields: {
    base: text({
      description: "The description before the change, as a file. Goes with `head`.",
      example: "old/openapi.yaml",
    }),
    head: text({
      description: "The description after the change, as a file. Goes with `base`.",
      example: "openapi.yaml",
    }),
    baseRef: text({
      description:
        "The commit or branch before the change. What is compared is its merge base with `head-ref`. On a pull request: its base.",
      example: "main",
    }),
    headRef: text({
      description: "The commit or branch after the change. On a pull request: its head.",
      example: "HEAD",
    }),
    spec: lines({
      description:
        "Paths of the API descriptions in the repository, one a line; a folder for a GraphQL schema in several files. Left out: every OpenAPI document and GraphQL schema found.",
      example: "openapi.yaml",
      surfaces: ["action", "flag", "config"],
    }),
    usage: lines({
      description:
        "Files or folders with the GraphQL operations that clients send, one a line. A break that none of them needs is a note.",
      example: "clients/operations",
      surfaces: ["action", "flag", "config"],
    }),
    failOn,
    claim: text({
      description: "Checks only the claim with this id again.",
      example: "c-1a2b3c4d",
      surfaces: ["flag"],
    }),
    witnessDir: text({
      description:
        "Folder that the witness of each claim is written to, as a file that `lamplighter contract check` checks again.",
      example: "lamplighter/witnesses",
    }),
    reportPath,
    gate,
  },
  outputs: {
    verdict: "`pass`, `warn`, `fail`, `skipped` or `error`.",
    breaking: "How many breaking changes are proven.",
    undecided: "How many changes could be neither proven breaking nor shown to be safe.",
    bump: "Which part of the API's version the change asks for: `major`, `minor` or `patch`.",
    "report-path": "The report as JSON, for `actions/report`.",
    "sarif-path": "The claims as SARIF 2.1.0, for `github/codeql-action/upload-sarif`.",
  },
});

export type ContractInputs = Omit<Values<typeof contractInputs>, "reportPath" | "gate">;
