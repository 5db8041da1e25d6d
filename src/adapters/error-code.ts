/**
 * The `code` of an error of Node's, such as `ENOENT` or an exit status. Not by `instanceof`: errors
 * of Node's own modules belong to another realm where code runs in a VM context, as tests do.
 */
export function errorCode(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

export function errorMessage(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}
