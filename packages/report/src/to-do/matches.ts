import { roleNamed } from "@waymark/core";
import { mentorIds } from "@waymark/matching";
import { sayFlag } from "../tables/allocation.js";
import type { OpenItem } from "./item.js";
import { type ToDoSources, toldOf } from "./sources.js";

/** Proposals with something to check first, and relationships that continue although a rule is no longer met. */
export function flaggedItems(sources: ToDoSources): OpenItem[] {
  return sources.allocation.assignments
    .filter(({ flags }) => flags.length > 0)
    .map((one) => {
      const isProposal = one.kind === "proposed";
      const names = mentorIds(one);
      return {
        id: [isProposal ? "proposal" : "unmet", one.client, ...names].join(":"),
        kind: isProposal ? "proposal" : "unmet",
        todo: unique(one.flags.map(({ remedy }) => remedy)),
        because: unique(one.flags.map((flag) => sayFlag(flag, names.length > 1))),
        who: toldOf(sources, isProposal ? "proposal" : "relationship"),
        by: null,
        tell: "",
        client: one.client,
        mentors: names,
        engagement: null,
        otherwise: "this-week",
        asks: one.flags.map(({ rule }) => rule),
      };
    });
}

/** Decisions of staff that could not be carried out: whoever made one must know. */
export function decisionItems(sources: ToDoSources): OpenItem[] {
  return sources.allocation.overrides
    .filter(({ state }) => state === "refused")
    .map(({ decision: { client, mentor, kind, role }, says, remedy }) => ({
      id: `decision:${kind}:${client}:${mentor}`,
      kind: "decision",
      todo: remedy ?? "Talk about the decision again.",
      because: `The decision to give ${client} ${mentor} could not be carried out. ${says}`,
      who: roleNamed(sources.model.roles, role)?.title ?? role,
      by: null,
      tell: "",
      client,
      mentors: [mentor],
      engagement: null,
      otherwise: "this-week",
    }));
}

function unique(sentences: readonly string[]): string {
  return [...new Set(sentences)].join(" ");
}
