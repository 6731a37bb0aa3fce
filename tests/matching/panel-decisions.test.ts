import { join } from "node:path";
import { compile } from "@waymark/core";
import { type MatchingPolicy, shortlist } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";
import { faithCases } from "./panel-cases-faith.js";
import { otherCases } from "./panel-cases-other.js";
import { panelPage } from "./panel-page.js";
import type { PanelCase, Turn } from "./panel-people.js";

const plugins = [westMidlands];
const model = compile(policy, { plugins });
const cases: readonly PanelCase[] = [...faithCases, ...otherCases];
const caseOf = (id: string) => cases.find((one) => one.id === id)!;

function listOf({ client, mentors }: Pick<PanelCase, "client" | "mentors">, using = model) {
  return shortlist(using, { clients: [client], mentors }, { top: 10 })[0]!;
}

/** The model and the client after a change. */
function afterTurn(one: PanelCase, { wishes, stances, weights }: Turn) {
  const factors: MatchingPolicy["factors"] = { ...policy.factors };
  for (const [id, weight] of Object.entries(weights ?? {})) factors[id] = { ...factors[id]!, weight };
  const using = compile({ ...policy, factors, stances: stances ?? {} }, { plugins });
  return listOf({ ...one, client: wishes ? { ...one.client, wishes } : one.client }, using);
}

describe("panel decisions", () => {
  it("are there for the four vignettes and at least eight cases more, with small pools and reasons", () => {
    const ids = cases.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["convert", "lorry", "outside-london", "halal"]));
    expect(cases.length).toBeGreaterThanOrEqual(12);
    for (const one of cases) {
      expect(one.mentors.length).toBeGreaterThanOrEqual(3);
      expect(one.mentors.length).toBeLessThanOrEqual(5);
      expect(one.source).toMatch(/§\d/);
      expect(one.because.length).toBeGreaterThan(100);
    }
  });

  it.each(cases)("$id: the software’s first is as written down", (one) => {
    expect(listOf(one).matches[0]?.mentor ?? null).toBe(one.software);
  });

  it.each(cases)("$id: panel and software agree, or the difference is explained", (one) => {
    expect(one.difference === undefined).toBe(one.panel === one.software);
  });

  const turns = cases.flatMap((one) => (one.turns ?? []).map((turn) => ({ id: one.id, one, turn })));
  it.each(turns)("$id: $turn.how", ({ one, turn }) => {
    expect(afterTurn(one, turn).matches[0]!.mentor).toBe(turn.first);
  });

  it("the boy found on a lorry: the best on paper is kept out for standing too close, and a pair is asked for", () => {
    const list = listOf(caseOf("lorry"));
    expect(list.blocked.map(({ rule, alone }) => [rule, alone])).toEqual([["no-conflict", 1]]);
    expect(list.matches[0]!.flags.map(({ rule }) => rule)).toEqual(["pair-needed", "risk-assessed"]);
  });

  it("the woman asked about halal butchers: nobody, plainly, and whom to recruit", () => {
    const list = listOf(caseOf("halal"));
    expect(list.blocked).toMatchObject([{ rule: "covers-type", mentors: 3, alone: 3 }]);
    expect(list.profile!.must.join(" ")).toContain("animal rights");
    expect(list.profile!.should.join(" ")).toContain("animal-rights beliefs and values");
  });

  it("the Sufi: the strand counts where he asks, and not where he does not", () => {
    const factors = (id: string) => listOf(caseOf(id)).matches[0]!.contributions.map(({ factor }) => factor);
    expect(factors("sufi-asks")).toContain("strand");
    expect(factors("sufi-does-not-ask")).not.toContain("strand");
  });

  it("are written down in docs/explanation/panel-decisions.md as they are here", async () => {
    const lists = cases.map((one) => listOf(one));
    const page = join(import.meta.dirname, "../../docs/explanation/panel-decisions.md");
    await expect(panelPage(model, cases, lists)).toMatchFileSnapshot(page);
  });
});
