/** Two files as another system might export them, with the mistakes that people make; every person is invented. */
const referrals = [
  [
    "Ref",
    "Date referred",
    "Priority",
    "Type of concern",
    "Borough",
    "Sex",
    "Religion",
    "Agreed to mentoring?",
    "Kept by",
  ],
  ["C-001", "23/07/2026", "2", "Far right", "Dudley", "M", "None", "Yes", "<img src=x onerror=alert(1)>"],
  ["C-002", "31/06/2026", "1", "Far right", "Sandwell", "F", "Christian", "Yes", "\u202eHousing"],
  ["C-003", "04/06/2026", "3", "AQ", "Staford", "M", "Muslim", "Yes", "School"],
  [
    "C-004",
    "17/09/2026",
    "2",
    "Misogyny online",
    "Coventry",
    "M",
    "Muslim",
    "Yes",
    "Family ".repeat(60).trim(),
  ],
  ["Total", "4", "", "", "", "", "", "", ""],
];
const mentors = [
  [
    "Mentor no.",
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
  ],
  ["M-001", "M", "Dudley", "Christian", "Far right", "2", "Yes", "31/03/2029", "Accredited", "Yes", "Yes"],
  ["M-002", "F", "Birmingham", "Muslim", "AQ", "1", "Yes", "30/11/2028", "Accredited", "Yes", "Yes"],
  [
    "M-003",
    "M",
    "Coventry",
    "Muslim",
    "AQ; far right",
    "two",
    "Yes",
    "28/02/2029",
    "Accredited",
    "Yes",
    "Yes",
  ],
];

const csv = (rows) =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n"));

export const foreignPair = [
  { name: "referrals.csv", mimeType: "text/csv", buffer: csv(referrals) },
  { name: "mentor list.csv", mimeType: "text/csv", buffer: csv(mentors) },
];
