import { signal } from "@preact/signals";
import { welsh } from "./cy.js";
import { english, type Words } from "./en.js";

export type { Words } from "./en.js";

/** The languages of the page. */
export const languages: readonly Words[] = [english, welsh];

/** The language that is shown. */
export const language = signal<Words>(english);

/** What the page says, in the language that is shown. */
export const words = (): Words => language.value;
