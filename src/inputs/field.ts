import * as z from "zod/mini";

/** One setting: where it may be given, what it may hold, and how people read about it. */
export interface Field<Value> {
  /** One sentence or two for action.yml, the tables and `--help`. */
  readonly description: string;
  /** What a configuration file may hold, and what text is turned into. */
  readonly schema: z.ZodMiniType<Value>;
  /** Inputs and flags arrive as text; what cannot be turned stays text and the schema refuses it. */
  readonly fromText: (text: string) => unknown;
  /** Completes "expected …" in a Failure. */
  readonly expects: string;
  readonly required: boolean;
  /** Used when no source has a value. Shown in the tables. */
  readonly fallback: Value | undefined;
  readonly example: string | undefined;
  readonly values: readonly string[] | undefined;
  readonly surfaces: readonly Surface[];
  /** Expression that action.yml puts in when the user gives nothing, for example the job's token. */
  readonly actionDefault: string | undefined;
}

export type Surface = "action" | "flag" | "config";

interface Common {
  readonly description: string;
  readonly example?: string;
  readonly surfaces?: readonly Surface[];
  readonly actionDefault?: string;
}

interface Shape<Value> {
  readonly schema: z.ZodMiniType<Value>;
  readonly fromText: (text: string) => unknown;
  readonly expects: string;
  readonly values?: readonly string[];
}

type Options<Value> = Common & { readonly default?: Value; readonly required?: true };
type Present<Value> = Common & ({ readonly default: Value } | { readonly required: true });

function field<Value>(shape: Shape<Value>, options: Options<Value>): Field<Value> {
  return {
    description: options.description,
    schema: shape.schema,
    fromText: shape.fromText,
    expects: shape.expects,
    required: options.required ?? false,
    fallback: options.default,
    example: options.example,
    values: shape.values,
    surfaces: options.surfaces ?? ["action", "flag"],
    actionDefault: options.actionDefault,
  };
}

export function text(options: Present<string>): Field<string>;
export function text(options: Common): Field<string | undefined>;
export function text(options: Options<string>): Field<string | undefined> {
  const schema = z.string().check(z.minLength(1));
  return field({ schema, fromText: (given) => given, expects: "text" }, options);
}

export function choice<const Value extends string>(
  values: readonly Value[],
  options: Common & { readonly default: Value },
): Field<Value> {
  const expects = `one of ${values.join(", ")}`;
  return field({ schema: z.enum(values), fromText: (given) => given, expects, values }, options);
}

/** `true` and `false` as YAML 1.2 spells them. */
export function flag(options: Common & { readonly default: boolean }): Field<boolean> {
  const spelled = new Map([
    ["true", true],
    ["false", false],
  ]);
  return field(
    {
      schema: z.boolean(),
      fromText: (given) => spelled.get(given.toLowerCase()) ?? given,
      expects: "true or false",
      values: ["true", "false"],
    },
    options,
  );
}

/** One value a line, or a JSON list as `toJSON` writes it; a list in a configuration file. */
export function lines(options: Common): Field<readonly string[]> {
  const item = z.string().check(z.minLength(1));
  return field<readonly string[]>(
    {
      schema: z.readonly(z.array(item)),
      fromText: (given) => (given.startsWith("[") ? fromJson(given) : splitLines(given)),
      expects: "one value a line (a list in the configuration file)",
    },
    { ...options, default: [] },
  );
}

/** Several of a fixed set of words. */
export function choices<const Value extends string>(
  values: readonly Value[],
  options: Common,
): Field<readonly Value[] | undefined> {
  return field<readonly Value[] | undefined>(
    {
      schema: z.readonly(z.array(z.enum(values))),
      fromText: (given) => (given.startsWith("[") ? fromJson(given) : splitLines(given)),
      expects: `some of ${values.join(", ")}, one a line`,
      values,
    },
    options,
  );
}

/** A whole number from 1 up. */
export function natural(options: Common): Field<number | undefined> {
  return field<number | undefined>(
    {
      schema: z.int().check(z.minimum(1)),
      fromText: (given) => (/^\d+$/.test(given) ? Number(given) : given),
      expects: "a whole number from 1 up",
    },
    options,
  );
}

/** A number above 0. */
export function number(options: Common & { readonly default: number }): Field<number> {
  return field(
    {
      schema: z.number().check(z.positive()),
      fromText: (given) => (/^\d+(?:\.\d+)?$/.test(given) ? Number(given) : given),
      expects: "a number above 0",
    },
    options,
  );
}

function splitLines(given: string): readonly string[] {
  return given
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function fromJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}
