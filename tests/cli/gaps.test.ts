import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

it("says whom to recruit, what the pool covers by type, and whom no recruit can help", async () => {
  const clients = `id,extremism_type,district,consent,networks
C-1,al-qaeda-influenced,birmingham,yes,none
C-2,animal-rights,coventry,yes,none
C-3,extreme-right-wing,dudley,no,none
`;
  const files = within({
    "policy.json": goodFiles["policy.json"]!,
    "clients.csv": clients,
    "mentors.csv": goodFiles["mentors.csv"]!.replaceAll(
      "trained\n",
      "trained,networks,knows_clients\n",
    ).replaceAll(/yes\n/g, "yes,none,none\n"),
  });
  const { code, out } = await waymark(folderWith(files), ["gaps", "in"]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /1\. A mentor with specialisms: animal rights.*\n {3}C-2 would have a mentor\. The total match score would rise by \d+ points\.\n {3}Checked by running the allocation again with this mentor included\. /,
  );
  expect(out).toMatch(/ 1 +0 +0 +Type of extremism: animal rights/);
  expect(out).toMatch(/ 1 +1 +2 +Type of extremism: Al Qaeda-influenced/);
  expect(out).toContain("No mentor meets “Approved for this type” for C-2.");
  expect(out).toContain("No recruit can help C-3: Talk it through openly with the client");
});
