import { compile, type Policy } from "@waymark/core";
import { verifyAllocation } from "@waymark/matching";
import { westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";
import { type AllocationDocument, allocated, randomAllocations } from "./make-allocations.js";
import { documents, example, python } from "./python.js";

const random = randomAllocations();

describe("the certificate of an allocation", () => {
  it.each(["west-midlands", "leaving-gangs", "civil-service"])(
    "of %s is checked again in plain Python, and so is one that starts from it",
    (name) => {
      const { model, caseload } = example(name);
      const first = allocated(model, caseload);
      const again = allocated(model, caseload, first.allocation);
      python("allocation.py", documents([first, again]), /^2 allocations hold: /);
    },
  );

  it.each([7_600, 100])("holds where what is settled has spent more than the budget of %i", (most) => {
    const { policy, caseload } = example("west-midlands");
    const budget = { field: "day_rate", most, unknown: 180, per: "one day a week each" };
    const model = compile({ ...(policy as Policy), allocation: { budget } }, { plugins: [westMidlands] });
    const found = allocated(model, caseload.tables);
    const { allocation, workings } = found;
    expect(verifyAllocation(model, caseload.tables, allocation)).toEqual({ valid: true, problems: [] });
    expect(allocation.certificate.optimal).toBe("by-prices");
    expect(allocation.certificate.objective.join(" ")).toMatch(/more than the \d+ of the budget\./);
    expect(allocation.assignments).toHaveLength(workings.settled.length);
    python("allocation.py", documents([found]), /^1 allocations hold: /);
  });

  it("of 2 000 random allocations, with pairs, budgets, decisions and earlier proposals, is checked again in plain Python", () => {
    expect(random).toHaveLength(2_000);
    const count = (holds: (one: AllocationDocument) => boolean) => random.filter(holds).length;
    expect(count(({ allocation }) => allocation.certificate.gap > 0)).toBeGreaterThan(50);
    expect(count(({ allocation }) => allocation.certificate.budgetPrice > 0)).toBeGreaterThan(50);
    expect(count(({ allocation }) => allocation.moved.length > 0)).toBeGreaterThan(50);
    expect(count(({ workings }) => workings.settled.length > 0)).toBeGreaterThan(200);
    expect(
      count(({ allocation }) => allocation.assignments.some((one) => one.second !== null)),
    ).toBeGreaterThan(100);
    const proved = count(({ allocation }) => allocation.certificate.optimal === "by-prices");
    const says = `^2000 allocations hold: ${proved} by-prices, ${2_000 - proved} by-search, 0 within-gap; `;
    python(
      "allocation.py",
      documents(random),
      new RegExp(`${says}\\d+ against every allocation there is\n$`),
    );
  });

  it.each([
    ["a price", "mentorPrices"],
    ["the bound", "bound"],
    ["the cost", "cost"],
  ])("is refused where %s is another", (_, part) => {
    const { allocation, workings } = random.find(({ workings: { mentors } }) => mentors.length > 0)!;
    const { certificate } = allocation;
    const { mentorPrices, bound, cost } = certificate;
    const other = {
      mentorPrices: Object.fromEntries(Object.keys(mentorPrices).map((id) => [id, 1])),
      ...{ bound: bound + 1, cost: cost + 1 },
    }[part];
    const changed = { ...allocation, certificate: { ...certificate, [part]: other } };
    python("allocation.py", documents([{ allocation: changed, workings }]), /^allocation 1: /);
  });
});
