/** What the page says of saving. */
export const saveWords = {
  title: "Save",
  lead: "The caseload and its results are written where you choose, on this machine. What was on record before stays as it was: a change is a row more, with its day.",
  unsaved: "What is not saved yet",
  isNew: "The caseload itself: it was brought in or mended here, and is saved nowhere yet.",
  allSaved: "Everything is saved.",
  toFolder: "Save into a folder",
  toArchive: "Save as one archive",
  folderSays:
    "Choose the folder of this caseload, or an empty one. Only files that changed are written, all of them or none.",
  noFolder:
    "This browser cannot write into a folder. Save one archive, and unpack it where you keep the caseload.",
  archiveSays: "One .zip file, to be unpacked where you keep the caseload. It can be opened here as it is.",
  whatIs: "What is written",
  caseload: "The caseload",
  changed: "changed",
  same: "as it was",
  results: (folder: string) =>
    `The results with their receipt, in the folder “${folder}”: the report, the tables, and everything that the command “waymark run” writes, to the byte.`,
  check: "“waymark verify” does the run again from the receipt, and says whether anything differs.",
  mapping:
    "How your own files were read is kept in “import/mapping.json”: files of the same columns then need no answer again.",
  saved: (name: string, files: number) =>
    files === 1 ? `Saved in ${name}: 1 file written.` : `Saved in ${name}: ${files} files written.`,
  savedArchive: (name: string) => `Saved as ${name}, among your downloads.`,
  otherCaseload:
    "This folder holds another caseload, or it was changed since it was opened here. Nothing was written. Choose another folder, or save an archive.",
  notWritten: "The folder could not be written to, and nothing in it was changed.",
  partly: (names: string) =>
    `Writing stopped part of the way. These files are new, and the others old: ${names}. Save again.`,
};
