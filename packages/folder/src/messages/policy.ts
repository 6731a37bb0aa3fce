import { longDay } from "@waymark/core";
import type { PolicyPreview } from "../policy/preview.js";
import type { SettingChange } from "../policy/settings.js";

/** One setting that changes, in a sentence. */
export const settingChanged = ({ what, title, from, to }: SettingChange): string =>
  what === "stance" ? `${title} From “${from}” to “${to}”.` : `Weight of “${title}”: from ${from} to ${to}.`;

/** How many lists would start with somebody else. */
export const firstChanged = ({ first, lists }: Pick<PolicyPreview, "first" | "lists">): string =>
  first.length === 0
    ? "Nobody else would stand first on any list."
    : `Another mentor would stand first for ${first.length} of ${lists} clients.`;

/** One client whose list would start with somebody else. */
export const firstOf = ({ client, from, to }: PolicyPreview["first"][number]): string =>
  `${client}: ${to ?? "nobody"} in place of ${from ?? "nobody"}`;

/** How many people would have a mentor or a proposal. */
export const servedBy = ({ served: { before, after } }: Pick<PolicyPreview, "served">): string =>
  `People with a mentor or a proposal: ${before} before, ${after} after.`;

interface Difference {
  readonly scheme: string;
  readonly from: { readonly name: string; readonly version: string; readonly fingerprint: string };
  readonly changes: readonly SettingChange[];
  readonly preview: PolicyPreview;
}

/** The difference between two policies as a page to sign: what is set otherwise, who would move and why, and who decided. */
export function differenceToSign({ scheme, from, changes, preview }: Difference): string {
  const { model, moves, day } = preview;
  const named = (one: Difference["from"]) => `${one.name} ${one.version} (${one.fingerprint})`;
  return [
    `A change of policy: ${scheme}`,
    "",
    `From: ${named(from)}`,
    `To:   ${named(model)}`,
    `Looked at with the caseload as it was on ${longDay(day)}. Nothing is changed until the new policy.json is put in its place.`,
    "",
    "What is set otherwise",
    ...changes.map((one) => `- ${settingChanged(one)}`),
    "",
    "Who would move, and why",
    ...(moves.length === 0 ? ["- Nobody."] : moves.map(({ client, says }) => `- ${client}: ${says}`)),
    "",
    servedBy(preview),
    firstChanged(preview),
    ...preview.first.map((one) => `- ${firstOf(one)}`),
    "",
    "Decided by (post, not a name): ______________________________",
    "In the role:                   ______________________________",
    "On the day:                    ______________________________",
    "Why:                           ______________________________",
    "",
  ].join("\n");
}
