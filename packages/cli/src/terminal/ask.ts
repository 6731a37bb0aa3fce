import { asked } from "../messages/import.js";
import { tame } from "./style.js";
import type { Ask } from "./world.js";

/** Asks at the terminal, with choices to move through. */
export const askAtTerminal: Ask = async (questions) => {
  const { autocomplete, autocompleteMultiselect, isCancel } = await import("@clack/prompts");
  const answers = new Map<string, string>();
  for (const one of questions) {
    const message = tame(asked(one));
    const options = one.choices.map(({ id, title }) => ({ value: id, label: tame(title) }));
    const given = one.isSeveral
      ? await autocompleteMultiselect({ message, options, required: true })
      : await autocomplete({ message, options });
    if (isCancel(given)) return undefined;
    answers.set(one.id, Array.isArray(given) ? given.join(";") : String(given));
  }
  return answers;
};

/** Asks at the terminal whether to go on; no, where somebody stops. */
export async function confirmAtTerminal(message: string): Promise<boolean> {
  const { confirm, isCancel } = await import("@clack/prompts");
  const given = await confirm({ message: tame(message), initialValue: false });
  return !isCancel(given) && given;
}
