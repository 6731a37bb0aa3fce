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
  const isHelp = (word: string, i: number) =>
    word === "--help" || word === "-h" || (word === "help" && i === 0);
  const rest = words.filter((word, i) => !isHelp(word, i));
  const isAsked = words.length === 0 || rest.length === words.length - 1;
  if (!isAsked) return undefined;
  try {
    const screens = JSON.parse(read()) as HelpScreens;
    const about = rest.join(" ");
    return Object.hasOwn(screens, about) ? screens[about] : undefined;
  } catch {
    return undefined;
  }
}
