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
