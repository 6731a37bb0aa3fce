// Makes the two workbooks of this folder, the same bytes every time: node examples/from-excel/make.mjs
// With --check it writes nothing, and fails if the files are not what it would make.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { workbook } from "./make/workbook.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const referrals = [
  [
    "Ref",
    "Date referred",
    "Priority",
    "Type of concern",
    "Borough",
    "Sex",
    "Age",
    "Religion",
    "Agreed to mentoring?",
    "Groups involved with",
    "Kept by",
  ],
  ["R101", "2026-08-03", 2, "Far right", "Dudley", "M", "18-24", "None", "Yes", "none", "Housing"],
  ["R102", "2026-08-11", 1, "Far right", "Sandwell", "M", "25-34", "Christian", "Yes", "none", "Police"],
  ["R103", "2026-08-20", 3, "AQ", "Birmingham", "M", "18-24", "Muslim", "Yes", "none", "School"],
  ["R104", "2026-09-01", 2, "AQ", "Walsall", "F", "18-24", "Muslim", "Yes", "none", "Family"],
  ["R105", "2026-09-07", 4, "Animal rights", "Coventry", "F", "25-34", "None", "Yes", "none", "Police"],
  ["R106", "2026-09-14", 3, "Far right", "Wolverhampton", "M", "35-49", "", "", "none", "Probation"],
];
const mentors = [
  [
    "Mentor",
    "Sex",
    "Lives in",
    "Religion",
    "Approved for",
    "Max clients",
    "Vetted",
    "Vetting expires",
    "Status",
    "Panel approved",
    "Trained",
    "Groups involved with",
    "Knows any clients",
    "Style",
    "Mobile",
  ],
  [
    "V1",
    "M",
    "Dudley",
    "Christian",
    "Far right",
    2,
    "Yes",
    "2029-03-31",
    "Accredited",
    "Yes",
    "Yes",
    "none",
    "none",
    "direct",
    "07700 900101",
  ],
  [
    "V2",
    "F",
    "Birmingham",
    "Muslim",
    "AQ",
    1,
    "Yes",
    "2028-11-30",
    "Accredited",
    "Yes",
    "Yes",
    "none",
    "none",
    "listening, balanced",
    "07700 900102",
  ],
  [
    "V3",
    "M",
    "Walsall",
    "Muslim",
    "AQ; far right",
    2,
    "Yes",
    "2028-06-30",
    "Supervised",
    "Yes",
    "Yes",
    "none",
    "none",
    "balanced",
    "07700 900103",
  ],
  [
    "V4",
    "M",
    "Sandwell",
    "None",
    "Far right",
    1,
    "Yes",
    "2029-01-31",
    "Accredited",
    "Yes",
    "Yes",
    "none",
    "R101",
    "direct, listening",
    "07700 900104",
  ],
];
const files = [
  ["Referrals.xlsx", workbook("Referrals", referrals)],
  ["Mentor list.xlsx", workbook("Mentors", mentors)],
];
let stale = 0;
for (const [name, bytes] of files) {
  const path = join(here, name);
  if (!process.argv.includes("--check")) writeFileSync(path, bytes);
  else if (!existsSync(path) || !readFileSync(path).equals(bytes)) {
    stale += 1;
    console.error(`examples/from-excel/${name} is not what the script makes; run it without --check`);
  }
}
process.exit(stale === 0 ? 0 : 1);
