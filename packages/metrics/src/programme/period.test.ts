import { describe, expect, it } from "vitest";
import { programme } from "../index.js";
import { seen, testModel } from "../testing.js";

const model = testModel();

/** Four relationships from January; three end after anything else was last written down, in February. */
const ends = ["2026-03-10", "2026-04-10", "2026-05-10", ""];
const endings = ["agreed-exit", "left-early", "", ""];
const log = {
  engagements: ends.map((ended, i) => ({
    id: `E${i}`,
    client: `C${i}`,
    mentor: "M1",
    started: "2026-01-10",
    ended,
    ending: endings[i],
  })),
  observations: ends.map((_, i) => seen(`C${i}`, "2026-02-01", "work", "mentor", "no")),
};

describe("the period of a report", () => {
  it("goes to the day looked from: what ended after the last record has ended", () => {
    const { period, outputs, vulnerability } = programme(model, log);
    expect(period).toMatchObject({ from: "2026-01-10", to: "2026-06-30" });
    expect(vulnerability.endings).toMatchObject({ n: 4, goingOn: 1, time: [59, 90, 120] });
    expect(vulnerability.retention[0]?.time).toEqual([59]);
    const standing = outputs.flow.filter(({ from }) => from === "mentored");
    expect(standing.map(({ to, clients }) => [to, clients])).toEqual([
      ["agreed-exit", ["C0"]],
      ["ended, not known how", ["C2"]],
      ["going on", ["C3"]],
      ["left-early", ["C1"]],
    ]);
  });

  it("tells flow, endings and curves as they stood at its end", () => {
    const { outputs, vulnerability } = programme(model, log, { to: "2026-03-31" });
    expect(vulnerability.endings).toMatchObject({ n: 4, goingOn: 3, time: [59] });
    expect(outputs.flow.filter(({ from }) => from === "mentored")).toEqual([
      { from: "mentored", to: "agreed-exit", clients: ["C0"] },
      { from: "mentored", to: "going on", clients: ["C1", "C2", "C3"] },
    ]);
  });
});
