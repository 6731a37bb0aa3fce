import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

it("says who waits and who gets lower scores, by group, and hides small groups", async () => {
  const row = (id: string, faith: string) => `${id},al-qaeda-influenced,birmingham,${faith},yes,none`;
  const many = (faith: string, size: number) =>
    Array.from({ length: size }, (_, i) => row(`${faith}-${i}`, faith)).join("\n");
  const files = within({
    "policy.json": goodFiles["policy.json"]!,
    "clients.csv": `id,extremism_type,district,faith,consent,networks\n${many("islam", 12)}\n${many("christianity", 12)}\n${many("sikhism", 3)}\n`,
    "mentors.csv": `id,capacity,specialisms,district,faith,practising,vetted,vetting_expires,standing,selected,trained,networks,knows_clients
M-1,2,al-qaeda-influenced,birmingham,islam,yes,yes,2027-03-31,accredited,yes,yes,none,none
M-2,1,al-qaeda-influenced,dudley,christianity,yes,yes,2027-03-31,accredited,yes,yes,none,none
`,
  });
  const { code, out } = await waymark(folderWith(files), ["fairness", "in"]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /Clients +Waiting +Share waiting +Waits +Best mentor +Scores +Allocated +Scores +Group/,
  );
  expect(out).toMatch(/hidden +hidden +– +– +– +– +– +– +Sikhism/);
  // A number that is hidden for another's sake may be large.
  expect(out).not.toContain("<10");
  expect(out).toContain("hidden: fewer than 10, or hidden to protect such a number.");
  // One of the two large groups is hidden with the small one, so that the small one cannot be worked out.
  expect(out.match(/ 12 .*(higher|lower) +– +– +(Islam|Christianity)/g)).toHaveLength(1);
  expect(out).not.toContain("Buddhism");
  expect(out).toContain("No finding: every change has its justification.");
});
