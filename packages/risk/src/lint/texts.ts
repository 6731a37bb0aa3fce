import type { RegisterEntry } from "../register/entry.js";

/** What a line of a register says in words. */
export function textsOf({ title, cause, event, consequence, says }: RegisterEntry): string[] {
  return [title, cause, event, consequence, says];
}
