/** Each screen of help, by the words that it is about; that of `waymark --help` by none. */
export type HelpScreens = Readonly<Record<string, string>>;

/**
 * The screen of help that a command line asks for and does nothing else.
 *
 * @param words what was typed after `waymark`
 * @param read gives the screens that were written down, as JSON
 * @returns undefined where something else is asked, or where there are no screens: then the command answers itself
 */
export function screenAsked(words: readonly string[], read: () => string): string | undefined {
  const about = helpAbout(words);
  if (about === undefined) return undefined;
  try {
    const screens = JSON.parse(read()) as HelpScreens;
    return Object.hasOwn(screens, about) ? screens[about] : undefined;
  } catch {
    return undefined;
  }
}

/** The words that help is asked about, as `help risk`, `risk --help` or nothing at all ask for it. */
function helpAbout(words: readonly string[]): string | undefined {
  if (words.length === 0) return "";
  const at = words[0] === "help" ? 0 : words.findIndex((word) => word === "--help" || word === "-h");
  return at < 0 ? undefined : words.toSpliced(at, 1).join(" ");
}
