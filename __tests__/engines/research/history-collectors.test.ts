import { expect, test } from "@jest/globals";
import { collected, printed, repository, type Commit } from "./repository.ts";

const times = (count: number, make: (index: number) => Commit): Commit[] =>
  Array.from({ length: count }, (_, index) => make(index));

const branchy = (tag: number): string =>
  `export function pay(a) {\n${"  if (a) { for (;;) { if (a) { a(); } } }\n".repeat(8)}  return ${tag};\n}\n`;

test("churn counts the commits that git counts, whatever the file is called", async () => {
  using repo = repository([
    { files: { "a b.js": "0", "src/c.js": "0" }, daysAgo: 30 },
    ...times(6, (index) => ({ files: { "a b.js": String(index + 1) }, daysAgo: 20 - index })),
    { files: { "src/c.js": "1" } },
  ]);
  const { observations } = await collected(repo.folder, "churn");
  expect(observations).toMatchObject([{ subject: "a b.js", value: 7 }]);
  expect(printed(repo.folder, observations[0])).toBe("7");
});

test("a hotspot is changed often and complex; neither alone is one", async () => {
  using repo = repository(
    times(20, (index) => ({
      files: {
        "hot.js": branchy(index),
        "plain.js": `export const a = ${index};`,
        ...(index === 0 ? { "cold.js": branchy(99) } : {}),
      },
      daysAgo: 20 - index,
    })),
  );
  const { observations } = await collected(repo.folder, "hotspots");
  expect(observations.map(({ subject }) => subject)).toEqual(["hot.js"]);
  expect(observations[0]).toMatchObject({ value: 20 * 48 });
});

test("files that change together are told, unless one imports the other", async () => {
  using repo = repository(
    times(8, (index) => ({
      files: {
        "price.js": `export const price = ${index};`,
        "label.js": `export const label = ${index};`,
        "user.js": `import "./price.js"; // ${index}`,
      },
      daysAgo: 8 - index,
    })),
  );
  const { observations } = await collected(repo.folder, "coupling");
  expect(observations.map(({ subject }) => subject).sort()).toEqual([
    "label.js and price.js",
    "label.js and user.js",
  ]);
  expect(printed(repo.folder, observations[0])).toBe("8");
});

test("what one person wrote who is gone is told without a name", async () => {
  using repo = repository([
    ...times(9, (index) => ({
      files: { "old.js": String(index) },
      daysAgo: 400 - index,
      author: "grace",
    })),
    { files: { "old.js": "last", "b.js": "1" }, daysAgo: 3, author: "ada" },
    { files: { "b.js": "2" }, daysAgo: 2, author: "alan" },
  ]);
  const { observations } = await collected(repo.folder, "ownership");
  expect(observations).toMatchObject([{ kind: "lost-knowledge", subject: "old.js", value: 90 }]);
  expect(observations[0]?.text).toContain("nothing for 390 days");
  expect(JSON.stringify(observations)).not.toContain("grace");
  expect(printed(repo.folder, observations[0])).toBe("90");
});

test("age and notes count from the commit, so that the next run finds the same", async () => {
  const code = "let a = 1;\n// TODO: take this out\n";
  using repo = repository([
    { files: { "src/a.js": code }, daysAgo: 800 },
    { files: { "src/b.js": "let b = '// no TODO here';\n" } },
  ]);
  const { observations: ages } = await collected(repo.folder, "age");
  expect(ages).toMatchObject([{ subject: "src/a.js", value: 800 }]);
  expect(printed(repo.folder, ages[0])).toBe("800");
  const { observations: notes } = await collected(repo.folder, "todo");
  const note = {
    where: { path: "src/a.js", line: 2 },
    value: 800,
    quote: "// TODO: take this out",
  };
  expect(notes[0]).toMatchObject(note);
  expect(printed(repo.folder, notes[0])).toBe("800");
});

test("without a repository the past is not checked, and never called clean", async () => {
  using repo = repository([]);
  repo.write("src/a.js", "export const a = 1;\n");
  for (const name of ["churn", "hotspots", "coupling", "ownership", "age", "todo"]) {
    const { observations, notChecked } = await collected(repo.folder, name);
    expect(observations).toEqual([]);
    expect(notChecked?.[0]?.why).toContain("no git repository");
  }
});
