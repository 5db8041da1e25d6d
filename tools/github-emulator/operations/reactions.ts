import { reaction as show } from "../present/reaction.ts";
import type { Handlers } from "../server/call.ts";
import { notFound } from "../server/refusal.ts";

export const reactions: Handlers = {
  /** The same reaction of the same account a second time answers 200 with the first one. */
  "reactions/create-for-issue-comment": (call) => {
    const comment = call.repository.comments.get(call.number("comment_id"));
    if (comment === undefined) throw notFound();
    const { content } = call.body as { content: string };
    const { world, actor } = call;
    const known = comment.reactions.find(
      (reaction) => reaction.author.id === actor.account.id && reaction.content === content,
    );
    if (known !== undefined) return { status: 200, body: show(world, known) };
    const made = { id: world.nextId(), author: actor.account, content, created: world.now() };
    comment.reactions.push(made);
    return { status: 201, body: show(world, made) };
  },
};
