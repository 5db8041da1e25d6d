import { dryRun, failOn, gate, reportPath } from "./common.ts";
import { choice, flag, lines, natural, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";
import { credentials } from "./rotation-credentials.ts";

export const rotateModes = ["run", "watch", "doctor", "read-back", "rollback"] as const;

const surfaces = ["action", "flag"] as const;

const fields = {
  config: text({
    description: "The configuration file whose section `rotate` says what to rotate.",
    default: ".github/lamplighter.yml",
    surfaces,
  }),
  only: lines({
    description: "Names of credentials, one a line. Left out: all of them.",
    example: "API_KEY",
    surfaces,
  }),
  token: text({
    description:
      "Token that writes the secrets: a GitHub App's or a fine-grained one with `Environments: write` on this repository. In a terminal: the variable `LAMPLIGHTER_ROTATE_TOKEN`.",
    surfaces: ["action"],
  }),
  githubToken: text({
    description:
      "The job's own token, for the list of runs and for issues. In a terminal: the variable `GITHUB_TOKEN`.",
    actionDefault: "${{ github.token }}",
    surfaces: ["action"],
  }),
  repository: text({
    description: "The repository, `owner/name`. Left out in a job: its own.",
    example: "acme/shop",
    surfaces: ["flag"],
  }),
  environment: text({
    description: "The environment of credentials that name no home of their own.",
    example: "production",
    surfaces: ["action", "flag", "config"],
  }),
  credentials,
  issues: flag({
    description: "Keep an issue for each credential that needs a person, and close it after.",
    default: true,
    surfaces: ["action", "flag", "config"],
  }),
  failOn,
  gate,
  reportPath,
};

export const rotateInputs = defineInputs({
  name: "rotate",
  summary:
    "Replaces credentials that live in GitHub secrets: the new one is seen to work before anybody reads it, the old one to fail before it is forgotten.",
  fields: {
    ...fields,
    mode: choice(rotateModes, {
      description:
        "`run` rotates what is due. `watch` reports what is past its age. `doctor` looks at tokens, secrets and workflows. `read-back` tries what this job was given. `rollback` goes back to the old one.",
      default: "run",
      surfaces,
    }),
    now: lines({
      description: "Names of credentials to rotate whatever their age, one a line.",
      example: "API_KEY",
      surfaces,
    }),
    noOverlap: flag({
      description:
        "End the old credential as soon as the new one is promoted, although runs may still hold it: for one that has leaked.",
      default: false,
      surfaces,
    }),
    maxPerRun: natural({
      description:
        "How many rotations one run may begin. Those under way always go on. Default: 5.",
      example: "1",
      surfaces: ["action", "flag", "config"],
    }),
    auditPath: text({
      description: "Folder for the audit, one file of JSON lines for each credential.",
      example: "rotation-audit",
      surfaces,
    }),
    dryRun,
  },
  outputs: {
    verdict: "`pass`, `warn`, `fail`, `skipped` or `error`.",
    rotated: "How many credentials were replaced, the old one seen to fail.",
    promoted: "How many new ones consumers read since this run.",
    draining: "How many old ones still wait for their last consumers.",
    overdue: "How many are past their age.",
    alarms: "How many need a person.",
    "report-path": "The report as JSON, for `actions/report`.",
  },
});

export type RotateInputs = Omit<Values<typeof rotateInputs>, "reportPath" | "gate">;

const audit = {
  record: text({
    description:
      "File with the record that GitHub keeps (`NAME_ROTATION`): shows whether the last lines are missing.",
    example: "API_KEY_ROTATION.json",
    surfaces: ["flag"],
  }),
};

/** `lamplighter rotate audit verify FILE…`. */
export const rotateAuditInputs = defineInputs({
  name: "rotate audit verify",
  summary: "Computes the hash chain of an audit again and says where it was changed, cut or mixed.",
  fields: audit,
  outputs: {},
});
