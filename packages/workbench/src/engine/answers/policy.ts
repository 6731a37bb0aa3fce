import { type PolicySetting, policyPreview, policyWith, sayPolicy, settingChanges } from "@waymark/folder";
import { compareStances, matchingOf } from "@waymark/matching";
import { policyFactorTable, sayStanceChange } from "@waymark/report/tables";
import { type AnswerContext, deskOf } from "./context.js";

/** The positions and the weights of the policy. */
export interface PolicyView {
  readonly name: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly stances: readonly StanceLine[];
  readonly factors: readonly FactorLine[];
}

/** A question that the scheme leaves open, with the positions on it. */
export interface StanceLine {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The position that the policy takes; empty for none. */
  readonly taken: string;
  readonly options: readonly { readonly id: string; readonly title: string; readonly says: string }[];
  readonly concerns: string | null;
  readonly bearsOn: readonly { readonly subject: string; readonly says: string }[];
}

/** A factor with its weight. */
export interface FactorLine {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly counts: string;
  readonly summary: string;
  readonly justification: string;
}

/** What each open question would change. */
export interface StancesView {
  /** By the id of the stance, how many lists would start with somebody else, in a sentence. */
  readonly says: Readonly<Record<string, string>>;
  readonly top: number;
  /** For each client, who stays near the top under every position. */
  readonly robust: readonly {
    readonly client: string;
    readonly mentors: readonly string[];
    readonly safest: string | null;
  }[];
}

/** What another policy would change, and the two files of it. */
export interface PolicyChange {
  readonly changes: readonly string[];
  readonly moves: readonly { readonly client: string; readonly says: string }[];
  readonly served: string;
  readonly firstSays: string;
  readonly first: readonly string[];
  readonly against: readonly string[];
  /** The new policy.json. */
  readonly policy: string;
  /** The difference as a page to sign. */
  readonly difference: string;
}

export const policyAnswers = (context: AnswerContext) => ({
  /** The positions that the policy takes on open questions, and its weights. */
  policy(_: null): PolicyView {
    const { model } = deskOf(context).open();
    const cell = (id: string) => policyFactorTable.columns.find((one) => one.id === id)!.cell;
    const { factors } = matchingOf(model);
    return {
      ...{ name: model.name, version: model.version, fingerprint: model.fingerprint },
      stances: model.stances.map(({ id, title, source, options, concerns, bearsOn = [] }) => ({
        ...{ id, title, source },
        taken: model.policy.stances[id] ?? "",
        options: options.map((one) => ({ id: one.id, title: one.title, says: one.says ?? "" })),
        concerns: concerns?.says ?? null,
        bearsOn: bearsOn.map(({ subject, says }) => ({ subject, says })),
      })),
      factors: factors.map((one) => ({
        id: one.factor.id,
        title: one.factor.title,
        weight: one.weight,
        counts: String(cell("mode")(one)),
        summary: one.factor.summary,
        justification: String(cell("justification")(one)),
      })),
    };
  },
  /** What each open question would change, and who is near the top whatever is decided. It takes a while. */
  stances(_: null): StancesView {
    const desk = deskOf(context);
    const { model, caseload, policy } = desk.open();
    context.progress.step("Comparing stances");
    const written = typeof policy === "object" && policy !== null ? { policy } : {};
    const { stances, overall, top } = compareStances(model, caseload, written);
    return {
      says: Object.fromEntries(stances.map((one) => [one.stance, sayStanceChange(one)])),
      top,
      robust: overall.map(({ client, robust, safest }) => ({
        client,
        mentors: robust,
        safest: safest?.mentor ?? null,
      })),
    };
  },
  /**
   * What other settings would change: who would be proposed somebody else. Nothing is put on record.
   *
   * @throws WaymarkError where the scheme cannot be run with them
   */
  policyChange(setting: PolicySetting): PolicyChange {
    const folder = deskOf(context).open();
    const { model } = folder;
    const changes = settingChanges(model, setting);
    const policy = policyWith(folder.policy, setting);
    context.progress.step("Allocating under the other policy");
    const preview = policyPreview(folder, policy);
    return {
      changes: changes.map(sayPolicy.settingChanged),
      moves: preview.moves.map(({ client, says }) => ({ client, says })),
      served: sayPolicy.servedBy(preview),
      firstSays: sayPolicy.firstChanged(preview),
      first: preview.first.map(sayPolicy.firstOf),
      against: preview.against,
      policy: `${JSON.stringify(policy, null, 2)}\n`,
      difference: sayPolicy.differenceToSign({ scheme: model.title, from: model, changes, preview }),
    };
  },
});
