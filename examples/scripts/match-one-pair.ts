// Matches one client with one mentor: points out of 10 000, the reasons, what is not known, and what stands in the way.
import { compile } from "@waymark/core";
import { match } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";

const model = compile(policy, { plugins: [westMidlands] });
const client = {
  id: "C-1",
  extremism_type: "extreme-right-wing",
  district: "sandwell",
  style_wanted: "direct",
  consent: true,
};
const mentor = {
  id: "M-1",
  specialisms: "extreme-right-wing",
  district: "dudley",
  styles: "direct;balanced",
  vetted: true,
  vetting_expires: "2027-01-31",
  capacity: 2,
};

const found = match(model, client, mentor);
console.log(`${found.points} points; between ${found.low} and ${found.high} once everything is known`);
for (const { title, points, says } of found.contributions)
  if (says) console.log(`  ${String(points).padStart(5)}  ${title}: ${says}`);

console.log(found.eligible ? "Nothing stands in the way." : "In the way, and what to do:");
for (const { title, remedy } of found.blockers) console.log(`  ${title}. ${remedy}`);

console.log("Most worth finding out:");
for (const { title, ask, swing } of found.unknowns.slice(0, 3))
  console.log(`  ${title} (up to ${swing} points): ${ask}`);
