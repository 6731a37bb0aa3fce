import { describe, expect, it } from "vitest";
import { randomProgrammes, reported } from "./make-programmes.js";
import { documents, example, python } from "./python.js";

describe("the headline figures of a programme", () => {
  it.each(["west-midlands", "leaving-gangs", "civil-service"])(
    "of %s are worked out again in plain Python",
    (name) => {
      const { model, caseload, instruments } = example(name);
      const whole = reported(model, caseload, {}, instruments);
      const part = reported(model, caseload, { from: "2026-02-01", to: "2026-05-31" });
      python("figures.py", documents([whole, part]), /^\d+ figures agree\n$/);
    },
  );

  it("of 2 000 random programmes are worked out again in plain Python", () => {
    const made = randomProgrammes();
    expect(made).toMatch(
      /"id":"secondary-desistance","figure":\{"n":\d+,"missing":\d+,"value":(?:1|0\.\d+),/,
    );
    expect(made.split("\n")).toHaveLength(2_001);
    python("figures.py", made, /^\d{6} figures agree\n$/, ["50"]);
  });

  it("are refused where one number is another", () => {
    const [document = ""] = randomProgrammes(1).split("\n");
    const changed = document.replace(/"rows":\{"clients":(\d+)/, (_, count) => `"rows":{"clients":${count}1`);
    expect(changed).not.toBe(document);
    python("figures.py", changed, /^document 1: rows.clients\nexpected \d+\nfound {4}\d+\n$/);
    const other = document.replace(
      /"interval":\[([\d.e-]+),/,
      (_, low) => `"interval":[${Number(low) + 1e-8},`,
    );
    expect(other).not.toBe(document);
    python("figures.py", other, /^document 1: [\w.-]+\nexpected \{'value'/);
  });
});
