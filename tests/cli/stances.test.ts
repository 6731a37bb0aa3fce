import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

const files = within({
  "policy.json": goodFiles["policy.json"]!,
  "clients.csv": `id,extremism_type,district,style_wanted,consent,networks,needs,knowledge_needed
C-1,extreme-right-wing,dudley,direct,yes,none,none,none
`,
  "mentors.csv": `id,capacity,specialisms,district,styles,befriending,interventionist,vetted,vetting_expires,standing,selected,trained,networks,knows_clients
M-1,1,extreme-right-wing,dudley,direct,strong,none,yes,2027-03-31,accredited,yes,yes,none,none
M-2,1,extreme-right-wing,dudley,direct,none,strong,yes,2027-03-31,accredited,yes,yes,none,none
M-3,1,extreme-right-wing,dudley,direct,some,some,yes,2027-03-31,accredited,yes,yes,none,none
`,
});

it("shows, for one client, who is first either way, and how places move", async () => {
  const { code, out } = await waymark(folderWith(files), ["stances", "in", "C-1"]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /hard and confrontational.*\n {2}Under “Hard” M-2 would be first\n {2}Under “Soft” M-1 would be first\n/,
  );
  expect(out).toContain("  M-1 moves: number 3 → number 1\n");
  expect(out).toContain("Close to the first under every position: M-3.\n");
  const figures = await waymark(folderWith(files), ["stances", "in", "C-1", "--figures"]);
  expect(figures.out).toContain("Close to the first under every position: M-3, never more than");
});

it("shows all clients otherwise, and answers a mistyped one with the nearest", async () => {
  const { out } = await waymark(folderWith(files), ["stances", "in"]);
  expect(out).toContain("In the top 3 under every position");
  expect(out).toMatch(
    /How much supervision.*\n.*\n.*\n {2}This choice does not change anyone’s list of mentors/,
  );
  const { code, err } = await waymark(folderWith(files), ["stances", "in", "C-2"]);
  expect(code).toBe(2);
  expect(err).toContain("Did you mean C-1?");
});
