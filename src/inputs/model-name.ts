import * as z from "zod/mini";
import { modelProviders } from "../model/index.ts";
import { nearest } from "./nearest.ts";

const mostLetters = 200;
/** Gone since 2026-07-30: let through here, for the router has a word of its own on it. */
const retired = "github";

/** `provider/model`; what stands before the first slash has to be a provider. */
export const modelName = z.string().check((context) => {
  const why = troubleWith(context.value);
  if (why !== undefined)
    context.issues.push({ code: "custom", message: why, input: context.value });
});

/** A map by such names. Zod's own check of keys would not say what is wrong with one. */
export function byModelName<Value extends z.ZodMiniType>(value: Value) {
  return z.record(z.string(), value).check((context) => {
    for (const name of Object.keys(context.value)) {
      const why = troubleWith(name);
      if (why === undefined) continue;
      context.issues.push({ code: "custom", message: why, input: name, path: [name] });
    }
  });
}

function troubleWith(name: string): string | undefined {
  if (name.length > mostLetters) return `the name is longer than ${mostLetters} letters`;
  const at = name.indexOf("/");
  const [provider, model] = at < 0 ? [name, ""] : [name.slice(0, at), name.slice(at + 1)];
  const known: readonly string[] = modelProviders;
  if (!known.includes(provider) && provider !== retired) {
    const near = nearest(provider, known);
    const hint =
      near === undefined ? `start with one of ${known.join(", ")}` : `write \`${near}/${model}\``;
    return `\`${name}\` does not start with a provider; ${hint}`;
  }
  if (model.trim() === "" || /\s/.test(name)) return `\`${name}\` is not \`provider/model\``;
  return undefined;
}
