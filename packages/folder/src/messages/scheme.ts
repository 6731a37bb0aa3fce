import { finding } from "@waymark/spreadsheets";

export const noFolder = (folder: string) =>
  finding(
    { file: folder },
    "no-folder",
    "There is no such folder.",
    "Check the spelling, or make one with: waymark init DIR",
  );

/** Everything that can be wrong with a policy or a plugin before the engine looks at it. */
export const noPolicy = (file: string) =>
  finding({ file }, "missing-file", "This file is missing.", "Make one with: waymark init DIR");

export const noPolicyOfOwn = (file: string) =>
  finding(
    { file },
    "missing-file",
    "This folder has a scheme of its own and no policy that says how it is used.",
    "Copy the policy.json that goes with the scheme into this folder, or write one with its name, version, title, asOf and factors: see docs/how-to/own-scheme.md.",
  );

export const pluginNames = (file: string, known: readonly string[]) =>
  finding(
    { file, column: "plugins" },
    "plugin-names",
    "No plugin is named here.",
    `Name one or more of: ${known.join(", ")}. If none is needed, leave plugins out.`,
  );

export const unknownPlugin = (file: string, hint: string) =>
  finding({ file, column: "plugins" }, "unknown-plugin", "There is no such plugin.", hint);

export const pluginShape = (file: string) =>
  finding({ file }, "plugin-shape", "A plugin is an object.", "See docs/how-to/own-scheme.md for its shape.");

export const twoSchemes = (file: string, folder: string) =>
  finding(
    { file },
    "two-schemes",
    `There is a ${file}, and a folder ${folder} as well.`,
    "Keep the scheme in one of the two.",
  );

export const noSchemeFile = (file: string) =>
  finding(
    { file },
    "missing-file",
    "This file is missing from the scheme’s folder.",
    "Write one with the scheme’s id, version, title and source.",
  );

export const sectionName = (file: string) =>
  finding(
    { file },
    "section-name",
    "This is no name of a section.",
    "Name the file after a section of a plugin, such as bands.json.",
  );

export const sectionTwice = (file: string, section: string) =>
  finding(
    { file },
    "section-twice",
    `The section ${section} is in this file and in plugin.json as well.`,
    "Keep it in one of the two.",
  );

/** A rule of a scheme's own that reads identity and does not say why. */
export const ruleWithoutReason = (
  { file, path }: { readonly file: string; readonly path: string },
  rule: string,
  fields: readonly string[],
) =>
  finding(
    path === "" ? { file } : { file, column: path },
    "identity-without-reason",
    `The rule ${rule} reads ${fields.join(", ")} and does not say why it may.`,
    "State its justification and its lawfulBasis, or set the rule to off in the policy.",
  );

export const listMissing = (file: string, rows: number) =>
  finding(
    { file },
    "missing-file",
    `This file is missing: ${rows === 1 ? "1 row of another list names a record" : `${rows} rows of other lists name records`} of it.`,
    "Take it back from where a copy is kept, or name yours in mapping.json.",
  );
