import type { Field, Surface } from "./field.ts";

type Fields = Readonly<Record<string, Field<unknown>>>;

/** All settings of one action: the only source of its action.yml, tables, flags and help. */
export interface InputSet<Given extends Fields = Fields> {
  readonly name: string;
  /** First sentence of the action's description and of the command's help. */
  readonly summary: string;
  /** Keys in camel case; users see them in kebab case. */
  readonly fields: Given;
  readonly outputs: Readonly<Record<string, string>>;
  /** Names that were valid once, and what they are called now. */
  readonly renamed: Readonly<Record<string, string>>;
}

type ValueOf<Given> = Given extends Field<infer Value> ? Value : never;
type MaybeKeys<Given extends Fields> = {
  [Key in keyof Given]: undefined extends ValueOf<Given[Key]> ? Key : never;
}[keyof Given];

/** The values that an action gets, keyed as the fields are. */
export type Values<Set extends InputSet> = {
  readonly [Key in Exclude<keyof Set["fields"], MaybeKeys<Set["fields"]>>]: ValueOf<
    Set["fields"][Key]
  >;
} & {
  readonly [Key in MaybeKeys<Set["fields"]>]?: ValueOf<Set["fields"][Key]>;
};

export function defineInputs<const Given extends Fields>(
  set: Omit<InputSet<Given>, "renamed"> & { renamed?: Readonly<Record<string, string>> },
): InputSet<Given> {
  return { renamed: {}, ...set };
}

/** `failOn` as users write it: `fail-on`. */
export function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The fields that may be given in one place, under the names that users write. */
export function fieldsOn(
  set: InputSet,
  surface: Surface,
): readonly (readonly [name: string, field: Field<unknown>])[] {
  return Object.entries(set.fields)
    .filter(([, field]) => field.surfaces.includes(surface))
    .map(([key, field]) => [kebab(key), field] as const);
}
