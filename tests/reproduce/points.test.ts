import { describe, expect, it } from "vitest";
import { allPairs, type MatchDocument, randomMatches } from "./make-matches.js";
import { documents, example, python } from "./python.js";

const random = randomMatches();

describe("match points", () => {
  it.each(["west-midlands", "leaving-gangs", "civil-service"])(
    "of every pair of %s are worked out again in plain Python",
    (name) => {
      const { model, caseload } = example(name);
      const made = allPairs(model, caseload);
      const pairs = made.workings.clients.length * made.workings.mentors.length;
      expect(pairs).toBeGreaterThan(100);
      python("points.py", documents([made]), new RegExp(`^${pairs} pairs agree\n$`));
    },
  );

  it("of 2 000 random pairs, most of them of random schemes, are worked out again in plain Python", () => {
    const matches = random.flatMap(({ shortlists }) => shortlists.flatMap((one) => one.matches));
    expect(matches).toHaveLength(2_000);
    // They try what there is to try: open levels, wishes, and each kind of thing that stands in the way.
    expect(matches.filter(({ low, high }) => low < high).length).toBeGreaterThan(500);
    const because = matches.flatMap(({ contributions }) => contributions.map((one) => one.because));
    expect(because.filter((one) => one === "client").length).toBeGreaterThan(100);
    const rules = new Set(matches.flatMap(({ blockers }) => blockers.map(({ rule }) => rule.split("=")[0])));
    for (const one of [
      "first",
      "wish:alpha",
      "wish:delta",
      "override:veto",
      "override:rejected",
      "own-mentor",
    ])
      expect(rules).toContain(one);
    python("points.py", documents(random), /^2000 pairs agree\n$/);
  });

  it("are refused where one number is another", () => {
    const [{ workings, shortlists }] = random as [MatchDocument];
    const [first, ...others] = shortlists[1]!.matches;
    const changed = { client: "C-1", matches: [...others, { ...first!, low: first!.low + 1 }] };
    python("points.py", documents([{ workings, shortlists: [changed] }]), /^C-1 and M-1\nexpected/);
  });
});
