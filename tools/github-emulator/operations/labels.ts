import { label as showLabel } from "../present/issue.ts";
import type { Call, Handlers } from "../server/call.ts";
import { paginated } from "../server/pagination.ts";
import { notFound, Refusal, validationFailed } from "../server/refusal.ts";
import { ensureLabel, labelKey, relabel } from "../state/labels.ts";
import type { Label } from "../state/model.ts";

/** What `POST` and `PUT …/labels` take: names, objects with names, or a list of either. */
type LabelList =
  string | { labels?: (string | { name: string })[] } | (string | { name: string })[];

interface LabelFields {
  name?: string;
  new_name?: string;
  color?: string;
  description?: string;
}

export const labels: Handlers = {
  "issues/list-labels-for-repo": (call) => page(call, [...call.repository.labels.values()]),

  "issues/create-label": (call) => {
    const { name = "", color, description } = call.body as LabelFields;
    if (call.repository.labels.has(labelKey(name))) throw taken();
    const label = ensureLabel(call.world, call.repository, name, color);
    label.description = description ?? null;
    return { status: 201, body: show(call, label) };
  },

  "issues/get-label": (call) => ({ status: 200, body: show(call, find(call)) }),

  "issues/update-label": (call) => {
    const label = find(call);
    const { new_name: name, color, description } = call.body as LabelFields;
    if (name !== undefined && labelKey(name) !== labelKey(label.name)) {
      if (call.repository.labels.has(labelKey(name))) throw taken();
      call.repository.labels.delete(labelKey(label.name));
      call.repository.labels.set(labelKey(name), label);
    }
    label.name = name ?? label.name;
    label.color = color?.replace(/^#/, "") ?? label.color;
    label.description = description ?? label.description;
    return { status: 200, body: show(call, label) };
  },

  "issues/delete-label": (call) => {
    const label = find(call);
    call.repository.labels.delete(labelKey(label.name));
    for (const issue of call.repository.issues.values()) {
      issue.labels = issue.labels.filter((item) => item !== label);
    }
    return { status: 204 };
  },

  "issues/list-labels-on-issue": (call) => page(call, call.issue.labels),

  "issues/add-labels": (call) => {
    return changed(call, [...call.issue.labels, ...wanted(call)]);
  },

  "issues/set-labels": (call) => {
    return changed(call, wanted(call));
  },

  "issues/remove-label": (call) => {
    const { issue } = call;
    const key = labelKey(call.param("name"));
    const label = issue.labels.find((item) => labelKey(item.name) === key);
    if (label === undefined) throw new Refusal(404, "Label does not exist");
    return changed(
      call,
      issue.labels.filter((item) => item !== label),
    );
  },

  "issues/remove-all-labels": (call) => {
    changed(call, []);
    return { status: 204 };
  },
};

/** The labels of the request; names that the repository does not have yet are made, as GitHub does. */
function wanted(call: Call): Label[] {
  const body = call.body as LabelList;
  const list = typeof body === "string" ? [body] : Array.isArray(body) ? body : (body.labels ?? []);
  return list
    .map((item) => (typeof item === "string" ? item : item.name))
    .map((name) => ensureLabel(call.world, call.repository, name));
}

function changed(call: Call, labels: readonly Label[]) {
  relabel(call.world, call.issue, labels, call.actor.account);
  return { status: 200, body: call.issue.labels.map((label) => show(call, label)) };
}

function find(call: Call): Label {
  const label = call.repository.labels.get(labelKey(call.param("name")));
  if (label === undefined) throw notFound();
  return label;
}

function page(call: Call, all: readonly Label[]) {
  return paginated(call, all, (part) => part.map((label) => show(call, label)));
}

function show(call: Call, label: Label) {
  return showLabel(call.world, call.repository, label);
}

function taken(): Refusal {
  return validationFailed({ resource: "Label", code: "already_exists", field: "name" });
}
