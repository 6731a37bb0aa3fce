import { describe, expect, it } from "vitest";
import { Intake } from "./intake.js";

const file = (name: string, text: string): [string, Uint8Array] => [name, new TextEncoder().encode(text)];

const foreign = () =>
  new Map([
    file(
      "referrals.csv",
      "Ref,Type of concern,Borough,Kept by\nC-1,Far right,Dudley,Police\nC-2,AQ,Staford,School\n",
    ),
    file("mentor list.csv", "Mentor no.,Sex,Lives in,Max clients\nM-1,M,Dudley,2\nM-2,F,Dudley,1\n"),
  ]);

const columnsOf = (intake: Intake) => intake.view().lists.find(({ list }) => list === "clients")!.columns;

describe("files on their way in", () => {
  it("reads a column as somebody says, and leaves it again", () => {
    const intake = new Intake(foreign(), "2026-11-30", false);
    const keptBy = () => columnsOf(intake).find(({ column }) => column === "Kept by");
    expect(keptBy()).toMatchObject({ field: "", looks: [] });
    intake.column("clients", "Kept by", "networks");
    expect(keptBy()).toMatchObject({ field: "networks", looks: ["Police", "School"] });
    intake.column("clients", "Kept by", "do-not-read");
    expect(keptBy()).toMatchObject({ field: "", looks: [] });
  });
});
