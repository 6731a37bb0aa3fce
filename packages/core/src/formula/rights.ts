import type { Words } from "../field/gather-words.js";
import type { Field } from "../field/vocabulary.js";
import { identityLikeness, isCalledMatchPoints } from "../identity/looks.js";
import { listed } from "../listed.js";
import { didYouMean } from "../nearest.js";
import type { Problem } from "../problems.js";

/** What a kind of item may read, and why nothing else. */
export interface ReadingRights {
  readonly scopes: readonly string[];
  /** Set where identity must not be read; says why. */
  readonly identityBarredBecause?: string;
  /**
   * Set where nothing may be read that singles a person out or looks like identity: ids, match points, free text, and
   * ordinary fields by whose name or words identity would come in, unless somebody has stated that they are none.
   */
  readonly nobodySingledOut?: boolean;
  /** The kind of record of which a formula may read a second one, as `other`. */
  readonly other?: string;
}

/** What somebody does with a field: a formula reads it, a sentence says it. */
type Does = "reads" | "says";

/** What is wrong with reading or saying a field, by its name as `client.faith`; nothing where it may be. */
export function rightProblems(
  name: string,
  path: string,
  rights: ReadingRights,
  words: Words,
  does: Does = "reads",
): Problem[] {
  const field = words.fields.get(name);
  const because = rights.identityBarredBecause;
  if (field && because !== undefined) {
    const [what, todo = because] = barred(name, field, rights, words);
    if (what !== undefined)
      return [{ code: "identity-barred", path, message: `It ${does} ${name}, which ${what}.`, hint: todo }];
  }
  if (!rights.scopes.includes(name.split(".")[0] ?? "")) {
    const hint = `Only ${listed(rights.scopes)} may be read here.`;
    return [{ code: "wrong-record", path, message: `It reads ${name}.`, hint }];
  }
  if (field) return [];
  const hint = didYouMean(name, [...words.fields.keys()], "field");
  return [{ code: "unknown-field", path, message: `There is no field ${name}.`, hint }];
}

const stateIt =
  "If it does not say who somebody is, give it notIdentity, with who states that, on which day and for what reason.";

/** What bars a field, and what to do about it where that is more than to leave it out. */
function barred(name: string, field: Field, rights: ReadingRights, words: Words): [string?, string?] {
  const { kind, sensitivity } = field;
  if (sensitivity !== "ordinary")
    return [sensitivity === "identity" ? "is an identity field" : "is special category data"];
  if (!rights.nobodySingledOut || name.startsWith("policy.")) return [];
  if (kind === "identifier" || kind === "identifiers")
    return [
      "holds ids, and an id singles somebody out",
      "Ids join records and are never compared here: read what happens, as an ordinary fact.",
    ];
  if (words.matchPoints.has(name) || isCalledMatchPoints(field))
    return [
      "holds match points, and these follow from who two people are",
      "Leave it out: read what happens between the two, as an ordinary fact.",
    ];
  if (field.notIdentity) return [];
  if (kind === "text" || kind === "choices")
    return [
      kind === "text" ? "is free text, and may say who somebody is" : "holds wishes about who somebody is",
      `Make it a category with words of its own. ${stateIt}`,
    ];
  const like = likenessIn(words)(field);
  if (like === undefined) return [];
  return [
    `is declared ordinary and looks like identity, by “${like}”`,
    `Declare it identity or special category data, and leave it out here. ${stateIt}`,
  ];
}

/** Made once of each model: what facts of tables add later has the words of the fields that it is taken from. */
const made = new WeakMap<Words, (field: Field) => string | undefined>();

function likenessIn(words: Words): (field: Field) => string | undefined {
  const known = made.get(words);
  if (known) return known;
  const of = identityLikeness([...words.fields.values()].filter((one) => one.sensitivity !== "ordinary"));
  const found = new Map<Field, string | undefined>();
  const once = (field: Field) => {
    if (!found.has(field)) found.set(field, of(field));
    return found.get(field);
  };
  made.set(words, once);
  return once;
}
