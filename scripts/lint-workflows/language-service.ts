import "./json-import-hook.ts";
import type { validate } from "@actions/languageservice";
import {
  ownRepository,
  type ActionDescriptions,
  type ActionFacts,
  type Reference,
} from "./action-descriptions.ts";
import type { Finding } from "./finding.ts";
import type { YamlFile } from "./yaml-file.ts";

type Configuration = NonNullable<Parameters<typeof validate>[1]>;
type TextDocument = Parameters<typeof validate>[0];

const rule = "github";

/** What GitHub's own language service says about a file: syntax, contexts, inputs, references. */
export async function languageServiceFindings(
  file: YamlFile,
  actions: ActionDescriptions,
): Promise<Finding[]> {
  // Loaded late, so that the hook for its JSON imports is in place.
  const service = await import("@actions/languageservice");
  const findings: Finding[] = [];
  const internal = (message: string): void => {
    findings.push({ path: file.path, line: 1, rule, message });
  };
  const quiet = (): void => undefined;
  // The service swallows its own failures into a log line; unheard they would read as clean.
  service.registerLogger({ error: internal, warn: quiet, info: quiet, log: quiet });
  const document = { uri: `file:///${file.path}`, getText: () => file.text } as TextDocument;
  for (const { range, message } of await service.validate(document, configuration(actions))) {
    const text = typeof message === "string" ? message : message.value;
    findings.push({ path: file.path, line: range.start.line + 1, rule, message: text });
  }
  return findings;
}

function configuration(actions: ActionDescriptions): Configuration {
  return {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name, path = "", ref }) =>
        Promise.resolve(metadata(actions, { repository: `${owner}/${name}`, path, ref })),
    },
    fileProvider: {
      getFileContent: (reference) => {
        const isForeign =
          "repository" in reference &&
          `${reference.owner}/${reference.repository}` !== ownRepository;
        const content = isForeign ? undefined : actions.read(reference.path);
        if (content === undefined) {
          return Promise.reject(new Error(`there is no file ${reference.path} in this repository`));
        }
        return Promise.resolve({ name: reference.path, content });
      },
    },
  };
}

type Metadata = Awaited<
  ReturnType<NonNullable<Configuration["actionsMetadataProvider"]>["fetchActionMetadata"]>
>;

function metadata(actions: ActionDescriptions, reference: Reference): Metadata {
  const facts = actions.find(reference);
  if (facts === undefined) return undefined;
  const { repository, path } = reference;
  return { name: `${repository}/${path}`, description: "", inputs: inputsOf(facts) };
}

function inputsOf({ inputs, required }: ActionFacts): NonNullable<NonNullable<Metadata>["inputs"]> {
  return Object.fromEntries(
    inputs.map((name) => [name, { description: "", required: required.includes(name) }]),
  );
}
