const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const count = (n: number, one: string, many: string) => `${numbers[n] ?? n} ${n === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the page says while files are brought in. */
export const openWords = {
  title: "Bring in your spreadsheets",
  lead: "Choose the folder of your caseload, or the spreadsheets as you have them. Nothing leaves this machine, and your files are not changed.",
  folder: "Choose a folder",
  files: "Choose files",
  drop: "or drop them anywhere on this page",
  example: "Open the example",
  exampleSays: "A year of an invented scheme: 70 people who were referred, and 43 mentors.",
  isOpen: (title: string) => `${title} is open.`,
  goToday: "See what there is to do today",

  unsavedFirst: (n: number) =>
    n === 0
      ? "The caseload that is open is not saved yet. It is lost when another one is opened."
      : `${capital(count(n, "change is", "changes are"))} not saved. What is not saved is lost when another caseload is opened.`,
  saveFirst: "Save first",
  goOnUnsaved: "Open the other one without saving",
  keepOpen: "Keep this one open",

  read: (files: number) =>
    `We have read ${count(files, "file", "files")}. Nothing is kept until you say so, and your files are not changed.`,
  asks: (questions: number, cells: number) => {
    const parts = [
      ...(questions > 0 ? [`answer ${count(questions, "question", "questions")}`] : []),
      ...(cells > 0 ? [`mend ${count(cells, "cell", "cells")}`] : []),
    ];
    return parts.length === 0 ? "Nothing is left to ask." : `${capital(parts.join(" and "))}.`;
  },
  caseloadRead: (cells: number) =>
    cells === 0
      ? "This caseload can be opened now."
      : "This caseload cannot be opened as it is. Mend it here: your files on disk are not changed, and what you mend is written only when you save.",
  addFile: "Add another file",
  addDrop: "or drop it anywhere on this page",
  startAgain: "Start again with other files",
  fileHolds: (rows: number, list: string, columns: number) =>
    `${list}: ${count(rows, "row", "rows")}, ${count(columns, "column", "columns")}`,
  notRead: "Not read",
  sheet: (file: string, sheet: string) => (sheet === "" ? file : `${file}, sheet “${sheet}”`),

  questions: (n: number) => capital(count(n, "question", "questions")),
  answered: (n: number, of: number) => `${n} of ${of} answered`,
  where: (column: string, file: string) => (column === "" ? file : `In the column “${column}” of ${file}.`),
  mustSay: "This has to be answered before the files can be brought in.",
  choose: "Choose …",
  type: "Or write what it is",
  useIt: "Use this",
  notThat:
    "This is not something that can stand here. Choose one of the answers, or write it in another way.",

  columns: "What the columns mean",
  yourColumn: "Your column",
  looksLike: "Looks like",
  readAs: "We read it as",
  howSure: "How sure, and why",
  notShown: "(not shown)",
  empty: "(empty)",
  doNotRead: "Do not read",
  readColumnAs: (column: string) => `Read “${column}” as`,
  sure: { certain: "Certain", likely: "Likely", "please say": "Please say" },
  wordIs: (word: string, as: string) => `“${word}” is read as ${as}.`,
  wordIsLikely: (word: string, as: string) => `Likely: “${word}” is read as ${as}.`,
  seeQuestion: (n: number) => `See question ${n}.`,

  cells: "Cells to mend",
  cellsIn: (toMend: number, fine: number) =>
    `${capital(count(toMend, "thing", "things"))} to mend; ${count(fine, "row is", "rows are")} fine`,
  later: (n: number) => `${capital(count(n, "more row", "more rows"))} will be shown when these are mended.`,
  gridOf: (name: string) => `Rows to mend in ${name}`,
  row: "Row",
  cell: (cell: string) => `${cell}:`,
  wholeRow: (row: number) => `Row ${row}:`,
  isMeant: (word: string) => `Is ${word} meant?`,
  yes: (word: string) => `Yes, ${word}`,
  instead: (cell: string) => `What ${cell} is to say`,
  leaveUnknown: "Leave as not known",
  leaveAll: (n: number) => `Leave ${n === 2 ? "both cells" : `all ${n} cells`} as not known`,
  leaveRow: "Leave the row out",
  others: "Other things to mend",
  changedHere: (n: number) =>
    `${capital(count(n, "change was", "changes were"))} made here. Your own files stay as they are.`,
  takeBack: "Take the last one back",
  notes: "How the files were read",
  mayBe: "What may be worth a look",

  bringIn: (files: number) =>
    files === 1 ? "Bring in the file" : files === 2 ? "Bring in both files" : `Bring in ${files} files`,
  openIt: "Open the caseload",
  left: (questions: number, cells: number) => {
    if (cells > 0)
      return "Mend the cells first: a cell that cannot be read would count for nothing without a word.";
    return questions === 0
      ? "Everything is answered."
      : `${capital(count(questions, "question is", "questions are"))} left. What you leave open is kept as “not known yet”.`;
  },
  answerFirst: "Answer what has to be said first: it is marked above.",
  comesTo: (parts: readonly string[]) => `It comes to: ${parts.join(", ")}.`,
};
