import type { WebhookRule } from "../../compare/context.ts";
import { webhookBody } from "./body.ts";
import { webhookMediaType } from "./media-type.ts";
import { webhookParameter } from "./parameter.ts";
import { webhookRemoved } from "./removed.ts";
import { webhookResponse } from "./response.ts";

/** In webhooks and callbacks the API calls and the client answers, so what breaks is turned around. */
export const webhookRules: readonly WebhookRule[] = [
  webhookRemoved,
  webhookParameter,
  webhookBody,
  webhookMediaType,
  webhookResponse,
];
