// Shortlists and allocates a folder of spreadsheets, and checks the allocation without solving it again.
import { allocate, countAllocation, shortlist, verifyAllocation } from "@waymark/matching";
import { openFolder } from "./folder.ts";

const { model, caseload } = openFolder(process.argv[2] ?? "examples/west-midlands");

for (const { client, considered, eligible, matches } of shortlist(model, caseload, { top: 3 }).slice(0, 5)) {
  const best = matches.map(({ mentor, points }) => `${mentor} ${(points / 100).toFixed(1)}`);
  console.log(`${client}: ${eligible} of ${considered} mentors are eligible. ${best.join(", ")}`);
}

const allocation = allocate(model, caseload);
const { served, kept, proposed, waiting } = countAllocation(allocation);
console.log(`${served} clients have a mentor: ${kept} continue, ${proposed} are proposed. ${waiting} wait:`);
for (const { client, says } of allocation.unmatched) console.log(`  ${client}: ${says}`);

const { valid, problems } = verifyAllocation(model, caseload, allocation);
console.log(valid ? "The certificate holds: no allocation is better." : problems.join("\n"));
console.log(allocation.fingerprint);
