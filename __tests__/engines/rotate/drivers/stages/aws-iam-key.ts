import { signedHeaders } from "../../../../../src/engines/rotate/drivers/support/aws-signature.ts";
import type { HttpAnswer, HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, type Stage } from "../kit/stage.ts";

interface Key {
  readonly secret: string;
  active: boolean;
}

const admin = { id: "AKIAADMINADMINADMIN1", secret: "admin/secret+of+the+account+000000000001" };
const first = "AKIAFIRST00000000001\nfirst/secret+of+the+consumer+00000000001";
const at = new Date("2026-11-20T12:00:00Z");

const xml = (body: string, status = 200): HttpAnswer => ({ ...ok(body, status), headers: [] });
const fail = (status: number, code: string) =>
  xml(
    `<ErrorResponse><Error><Code>${code}</Code><Message>${code}.</Message></Error></ErrorResponse>`,
    status,
  );

/** IAM and STS: signatures are checked, a user has two keys at most, and a wrong one gets 403. */
export function awsIamKey(): Stage {
  const keys = new Map<string, Key>([
    ["AKIAFIRST00000000001", { secret: first.split("\n")[1] ?? "", active: true }],
  ]);
  let made = 0;
  const create = () => {
    if (keys.size >= 2) return fail(409, "LimitExceeded");
    const id = `AKIAMADE${String(++made).padStart(12, "0")}`;
    const secret = `made/secret+of+the+consumer+${String(made).padStart(12, "0")}`;
    keys.set(id, { secret, active: true });
    return xml(`<AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey>`);
  };
  const serve = (request: HttpRequest) => {
    const host = new URL(request.url).host;
    const [service = "", region = "us-east-1"] = host.replace(".amazonaws.com", "").split(".");
    const id = /Credential=([A-Z0-9]+)\//.exec(headerOf(request, "Authorization"))?.[1] ?? "";
    const key = id === admin.id ? { ...admin, active: true } : keys.get(id);
    if (key?.active !== true) return fail(403, "InvalidClientTokenId");
    const own = signedHeaders(
      { id, secret: key.secret },
      { host, service, region, body: request.body ?? "", at },
    );
    const given = headerOf(request, "Authorization");
    if (own.every(([, value]) => value !== given)) return fail(403, "SignatureDoesNotMatch");
    const asked = new URLSearchParams(request.body);
    const action = asked.get("Action") ?? "";
    if (action === "GetCallerIdentity") return xml(`<Arn>arn:aws:iam::123456789012:user/ci</Arn>`);
    if (id !== admin.id) return fail(403, "AccessDenied");
    if (asked.get("UserName") !== "ci") return fail(404, "NoSuchEntity");
    const target = asked.get("AccessKeyId") ?? "";
    switch (action) {
      case "CreateAccessKey":
        return create();
      case "ListAccessKeys":
        return xml([...keys.keys()].map((one) => `<AccessKeyId>${one}</AccessKeyId>`).join(""));
      case "UpdateAccessKey": {
        const found = keys.get(target);
        if (found === undefined) return fail(404, "NoSuchEntity");
        found.active = false;
        return xml("<ok/>");
      }
      default:
        return keys.delete(target) ? xml("<ok/>") : fail(404, "NoSuchEntity");
    }
  };
  return {
    settings: { driver: "aws-iam-key", "user-name": "ci" },
    environment: () => ({ AWS_ACCESS_KEY_ID: admin.id, AWS_SECRET_ACCESS_KEY: admin.secret }),
    http: serve,
    first,
    foreign: () => "AKIANOBODY0000000001\nsecret+that+no+account+has+0000000000001",
    lets: (value) => {
      const [id = "", secret] = value.split("\n");
      const key = keys.get(id);
      return key !== undefined && key.active && key.secret === secret;
    },
    live: () => [...keys.keys()],
  };
}
