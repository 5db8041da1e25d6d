import type { AuditLine } from "../../../inputs/index.ts";
import { parseAudit } from "../../../inputs/index.ts";
import type { Files } from "../../../ports/index.ts";
import type { Audit } from "../rotation.ts";

/** One JSON line for each transition. On a fresh machine it begins with the record's last line. */
export function fileAudit(files: Files, path: string): Audit {
  const read = async () => (await files.read(path)) ?? "";
  return {
    last: async () => parseAudit(await read(), path).at(-1)?.sequence ?? 0,
    append: async (line: AuditLine) => {
      await files.write(path, `${await read()}${JSON.stringify(line)}\n`);
    },
  };
}
