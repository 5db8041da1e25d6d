import { matchOperations } from "../../api/match.ts";
import { type Operation, title } from "../../api/model.ts";
import type { Context, Outcome, PathRule } from "../../compare/context.ts";
import { curlLine, requestText } from "../../proof/message.ts";
import { plainRequest } from "../../proof/scene.ts";
import { isAnnounced, lifecycleRemark } from "../lifecycle.ts";

/** A path or an operation that clients can call on base, and that head does not describe. */
export const removed: PathRule = function* (context, { base, head }) {
  if (base === undefined) return;
  const gone = matchOperations(base.operations, head?.operations ?? [])
    .filter((pair) => pair.head === undefined)
    .flatMap((pair) => pair.base ?? []);
  const announced = gone.filter((operation) => isAnnounced(context.today, operation));
  for (const operation of announced) yield lifecycleRemark(operation, "is removed");
  const missed = gone.filter((operation) => !announced.includes(operation));
  const [first] = missed;
  if (first === undefined) return;
  if (head === undefined && announced.length === 0) yield pathRemoved(context, first, missed);
  else for (const operation of missed) yield operationRemoved(context, operation);
};

function pathRemoved(context: Context, first: Operation, all: readonly Operation[]): Outcome {
  const names = all.map(({ method }) => method).join(", ");
  return {
    ...proven(context, first),
    rule: "path-removed",
    subject: first.path,
    text: `${names} ${first.path}: the path was removed`,
    operations: all.map(title),
  };
}

function operationRemoved(context: Context, operation: Operation): Outcome {
  const early = operation.sunset === undefined ? "" : ` before its sunset on ${operation.sunset}`;
  return {
    ...proven(context, operation),
    rule: "operation-removed",
    subject: title(operation),
    text: `${title(operation)}: the operation was removed${early}`,
    operations: [title(operation)],
  };
}

function proven(context: Context, operation: Operation) {
  const request = plainRequest(context.request.sent, operation);
  return {
    severity: "error" as const,
    side: "base" as const,
    spot: operation,
    proof: {
      kind: "request" as const,
      observed: `Head describes no ${operation.method} on ${operation.path}.`,
      expected: "Base describes this request.",
      evidence: [
        { name: "Request", language: "http", text: requestText(request) },
        { name: "Send it", language: "shell", text: curlLine(request) },
      ],
    },
  };
}
