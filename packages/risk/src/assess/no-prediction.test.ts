import { openCaseload } from "@waymark/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bare, demoModel, engagements } from "../../tests/demo.js";
import { riskOf } from "../compile/index.js";
import { assessRecord, assessRisk, scoreString } from "../index.js";
import { reviewEngagement } from "../review/review.js";

const model = demoModel();
/** Facts of how the scheme is run and seen, which the organisation's risks beside an engagement may read. */
const ofTheScheme = [
  "governance",
  "oversight",
  "delivery",
  "media_interest",
  "community_view",
  "selection",
  "mentor_doubts",
];

it("shows no chance or point of harm by a person, whatever facts of an engagement change", () => {
  const own = new Set(
    riskOf(model)
      .risks.filter(({ risk }) => risk.category === "organisation")
      .flatMap(({ reads, risk }) => [
        ...reads,
        ...risk.controls.flatMap((id) => riskOf(model).controls.get(id)!.reads),
      ]),
  );
  expect(
    [...own].map((field) => field.replace("engagement.", "")).filter((one) => !ofTheScheme.includes(one)),
  ).toEqual([]);
  fc.assert(
    fc.property(engagements, engagements, (facts, other) => {
      const scheme = Object.fromEntries(ofTheScheme.map((field) => [field, facts[field] ?? null]));
      const one = assessRecord(model, facts);
      const two = assessRecord(model, { ...other, ...scheme });
      expect(two.categories.organisation).toEqual(one.categories.organisation);
      const ofOrganisation = ({ items }: typeof one) =>
        items.filter(({ category }) => category === "organisation");
      expect(ofOrganisation(two)).toEqual(ofOrganisation(one));
      expect(JSON.stringify(one)).not.toMatch(/attack|serious incident|asked-why|"chances?"/i);
      expect(scoreString(model, one)).not.toMatch(/asked-why/);
    }),
    { numRuns: 60 },
  );
});

it("lets nothing about a person reach what is held by the programme, or counted over it", () => {
  const { categories, held, risks, controls } = riskOf(model);
  expect(held.length).toBeGreaterThan(0);
  const ofCategory = categories
    .filter(({ overProgramme }) => overProgramme)
    .map(({ id }) => {
      const own = risks.filter(({ risk }) => risk.category === id);
      const reads = own.flatMap((one) => [
        ...one.reads,
        ...one.risk.controls.flatMap((control) => controls.get(control)!.reads),
      ]);
      return { id, reads: reads.map((field) => field.replace("engagement.", "")) };
    });
  const kept = [...new Set(ofCategory.flatMap(({ reads }) => reads))];
  expect(kept).not.toContain("violence");
  expect(kept).not.toContain("serious_threat");
  fc.assert(
    fc.property(engagements, engagements, (facts, other) => {
      const same = Object.fromEntries(kept.map((field) => [field, facts[field] ?? null]));
      const [one, two] = [assessRecord(model, facts), assessRecord(model, { ...other, ...same })];
      for (const { id } of ofCategory) expect(two.categories[id]).toEqual(one.categories[id]);
      for (const { risk } of held) {
        expect(one.items.map(({ id }) => id)).not.toContain(risk.id);
        expect(JSON.stringify(one)).not.toContain(risk.title);
      }
    }),
    { numRuns: 60 },
  );
});

it("raises the scheme's reputation by no violence of a client's", () => {
  const of = (violence: string) =>
    assessRisk(model, { ...bare, violence, client_state: "hostile", media_interest: "none" }).categories;
  for (const violence of ["past", "recent"]) {
    expect(of(violence).project).toEqual(of("none").project);
    expect(of(violence).organisation).toEqual(of("none").organisation);
  }
});

it("shows none in a review either", () => {
  const opened = openCaseload(model, {
    clients: [{ id: "C1" }],
    mentors: [{ id: "M1", capacity: 1 }],
    engagements: [{ ...bare, violence: "recent", serious_threat: "serious", network_role: "leading" }],
  });
  const review = reviewEngagement(model, opened, "E1");
  expect(JSON.stringify(review)).not.toMatch(/attack|serious incident|asked-why|"chances?"/i);
  expect(assessRisk(model, bare).categories.organisation?.propagated.added).toBe(0);
});
