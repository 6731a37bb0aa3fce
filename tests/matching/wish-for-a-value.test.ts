import { compile, type RawRecord, requireRecord, WaymarkError } from "@waymark/core";
import {
  allocate,
  exclusions,
  match,
  matchingOf,
  poolCoverage,
  shortlist,
  withoutFactors,
} from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });
const client = (wishes: string, also: RawRecord = {}) => ({
  ...{ id: "C-1", extremism_type: "extreme-right-wing", consent: "yes", networks: "none", gender: "male" },
  ...also,
  wishes,
});
const mentor = (id: string, also: RawRecord) => ({
  ...{ id, capacity: 1, specialisms: "extreme-right-wing", networks: "none", knows_clients: "none" },
  ...{
    vetted: "yes",
    vetting_expires: "2028-01-31",
    standing: "accredited",
    selected: "yes",
    trained: "yes",
  },
  ...also,
});
const man = mentor("M-1", { gender: "male", languages: "english", district: "dudley" });
const woman = mentor("M-2", { gender: "female", languages: "english; urdu", district: "walsall" });
const unsaid = mentor("M-3", {});
const eligible = (wishes: string) =>
  shortlist(model, { clients: [client(wishes)], mentors: [man, woman, unsaid] }, { top: 3 })[0]!
    .matches.map((one) => one.mentor)
    .sort();

describe("a wish that names a value", () => {
  it.each([
    ["gender=woman:must", ["gender=female:must"]],
    ["Gender = F : Must", ["gender=female:must"]],
    ["language=urdu or Punjabi:prefer", ["language=punjabi or urdu:prefer"]],
    ["language=Urdu/Punjabi:prefer not", ["language=punjabi or urdu:prefer-not"]],
    [
      "locality=Hammersmith and Fulham:never, gender:must",
      ["gender:must", "locality=hammersmith-and-fulham:never"],
    ],
    ["locality:prefer; locality=dudley:never", ["locality:prefer", "locality=dudley:never"]],
  ])("%s is read", (written, read) => {
    expect(requireRecord(model, "client", client(written)).wishes).toEqual(read);
    expect(requireRecord(model, "client", client(read.join(";"))).wishes).toEqual(read);
  });

  it.each([
    "gender=womn:must",
    "gender=:must",
    "travel=dudley:must",
    "gender=female:perhaps",
    "gender=female:must; gender=male:must",
  ])("%s is refused", (written) => {
    expect(() => requireRecord(model, "client", client(written))).toThrow(WaymarkError);
  });

  it("proposes a woman to a man who asks for one, and not somebody of his own gender", () => {
    expect(eligible("gender:must")).toEqual(["M-1"]);
    expect(eligible("gender=woman:must")).toEqual(["M-2"]);
    expect(eligible("gender=man:never")).toEqual(["M-2"]);
    expect(eligible("language=urdu:must; locality=dudley:never")).toEqual(["M-2"]);
    const first = (wishes: string) =>
      shortlist(model, { clients: [client(wishes)], mentors: [man, woman] }, { top: 1 })[0]!.matches[0]!;
    expect(first("gender=woman:prefer").mentor).toBe("M-2");
    expect(first("gender=woman:prefer-not").mentor).toBe("M-1");
    expect(
      first("gender=woman:prefer").contributions.find(({ factor }) => factor === "gender"),
    ).toMatchObject({
      because: "client",
      says: "The mentor is someone who is a woman.",
    });
  });

  it("says what is wanted, what stands in the way, and that an unknown is unknown", () => {
    const wishes = "gender=woman:must; language=urdu or punjabi:prefer; locality=dudley:never";
    const [found] = shortlist(model, { clients: [client(wishes)], mentors: [] }, { top: 1 });
    expect(found!.wishes.map(({ says }) => says)).toEqual([
      "The mentor must be someone who is a woman.",
      "Preferably someone who speaks Punjabi or Urdu.",
      "The mentor must not be someone who lives in Dudley.",
    ]);
    expect(found!.profile!.must).toContain("Is someone who is a woman.");
    const blocker = (one: RawRecord) =>
      match(model, client("gender=woman:must"), one).blockers.find(({ rule }) => rule.startsWith("wish:"));
    expect(blocker(man)).toMatchObject({
      ...{ rule: "wish:gender=female", certain: true },
      title: "The client’s own wish: someone who is a woman",
      reason:
        "The client asks for a mentor: someone who is a woman. The mentor is not someone who is a woman.",
    });
    expect(blocker(unsaid)).toMatchObject({ certain: false, unknown: ["mentor.gender"] });
    expect(blocker(woman)).toBeUndefined();
  });

  it("is an exclusion to decide on where it reads identity, and counts what it costs", () => {
    const caseload = { clients: [client("gender=woman:must; language=urdu:must")], mentors: [man, woman] };
    const wishes = exclusions(model, caseload).filter(({ kind }) => kind === "wish");
    expect(wishes).toMatchObject([
      { id: "gender", title: "A wish for someone who is a woman", state: "missing", matches: 1, alone: 0 },
    ]);
    expect(poolCoverage(model, caseload).rules.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["wish:gender=female:must", "wish:language=urdu:must"]),
    );
    expect(withoutFactors(model, caseload, ["gender"]).setAside.map(({ written }) => written)).toEqual([
      "gender=woman:must",
    ]);
  });
});

const naming = matchingOf(model).factors.flatMap(({ id, named }) =>
  named ? [{ id, field: named.field }] : [],
);

it("never proposes a mentor who lacks what a must names, has what a never names, or whose answer is not known", () => {
  const person = fc.record(
    Object.fromEntries(
      [...new Map(naming.map(({ field }) => [field.id, field])).values()].map((field) => [
        field.id,
        fc.option<string | string[]>(
          field.kind === "categories"
            ? fc.subarray(field.values!.map(({ id }) => id))
            : fc.constantFrom(...field.values!.map(({ id }) => id)),
        ),
      ]),
    ),
  );
  const asked = fc.constantFrom(...naming).chain(({ id, field }) =>
    fc.record({
      id: fc.constant(id),
      field: fc.constant(field.id),
      values: fc.subarray(
        field.values!.slice(0, 6).map((one) => one.id),
        { minLength: 1, maxLength: 3 },
      ),
      wish: fc.constantFrom("must", "never", "prefer", "prefer-not"),
    }),
  );
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 6 }),
      asked,
      (people, { id, field, values, wish }) => {
        const mentors = people.map((one, i) => mentor(`M-${i}`, one as RawRecord));
        const one = client(`${id}=${values.join(" or ")}:${wish}`);
        const has = people.map((of) => {
          const value = (of as Record<string, string | string[] | null>)[field] ?? null;
          return value === null ? null : [value].flat().some((word) => values.includes(word));
        });
        const { assignments } = allocate(model, { clients: [one], mentors });
        const proposed = assignments.map(({ mentor: name }) => has[Number(name.slice(2))]);
        mentors.forEach((other, i) => {
          const found = match(model, one, other);
          const stands = found.blockers.find(({ rule }) => rule.startsWith("wish:"));
          if (wish === "must" || wish === "never") {
            expect(stands === undefined).toBe(has[i] === (wish === "must"));
            if (has[i] === null)
              expect(stands).toMatchObject({ certain: false, unknown: [`mentor.${field}`] });
          } else expect(stands).toBeUndefined();
          expect(found.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(found.points);
        });
        if (wish === "must") expect(proposed.every((is) => is === true)).toBe(true);
        if (wish === "never") expect(proposed.every((is) => is === false)).toBe(true);
      },
    ),
    { numRuns: 200, seed: 146 },
  );
});

it("is refused with the form of a wish, and an example in the scheme’s own words that can be read", () => {
  const hintOf = (wishes: string) => {
    try {
      eligible(wishes);
    } catch (error) {
      return (error as WaymarkError).hint;
    }
    return "";
  };
  expect(hintOf("district=dudley:never")).toContain("Did you mean locality=value:word?");
  expect(hintOf("district=dudley:never")).toContain("factor=value:word, with factor one of");
  expect(hintOf("lokality:never")).toContain("Did you mean locality:word?");
  const [, example = ""] = /For example: (\S+)\.(?: |$)/.exec(hintOf("locality:whenever")) ?? [];
  expect(example).toMatch(/^[a-z0-9-]+=[a-z0-9-]+:[a-z-]+$/);
  expect(hintOf(example)).toBe("");
});
