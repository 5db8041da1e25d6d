import type { ForgeIssue, GitHub, Vault } from "../../../../src/ports/index.ts";

export interface MemoryGitHub extends GitHub {
  readonly secrets: Map<string, string>;
  readonly variables: Map<string, string>;
  readonly issuesWritten: ForgeIssue[];
}

/** Before each call a test may throw what a broken GitHub would answer. */
export function memoryGitHub(trouble: (call: string) => void): MemoryGitHub {
  const secrets = new Map<string, string>();
  const variables = new Map<string, string>();
  const issuesWritten: ForgeIssue[] = [];
  const act = <Result>(call: string, work: () => Result): Promise<Result> =>
    Promise.resolve().then(() => {
      trouble(call);
      return work();
    });
  const vault: Vault = {
    writeSecret: (name, value) => act("write secret", () => void secrets.set(name, value)),
    deleteSecret: (name) => act("delete secret", () => void secrets.delete(name)),
    secrets: () =>
      act("list", () => [...secrets.keys()].map((name) => ({ name, updatedAt: "2026-01-01" }))),
    variable: (name) => act("read variable", () => variables.get(name)),
    writeVariable: (name, value) => act("write variable", () => void variables.set(name, value)),
  };
  return {
    ...{ secrets, variables, issuesWritten },
    vault: () => vault,
    runs: () => ({
      unfinished: () => act("list runs", () => []),
      isAtWork: () => act("read run", () => false),
    }),
    issues: () => ({
      find: () => act("find issue", () => issuesWritten.at(0)),
      create: ({ title, body }) =>
        act("create issue", () => void issuesWritten.push({ number: 1, title, body, open: true })),
      update: (number, change) =>
        act("update issue", () => void issuesWritten.push({ number, ...change })),
    }),
    probe: () => act("probe", () => ({ status: 403, scopes: undefined, body: undefined })),
    calls: () => 0,
  };
}
