import type * as z from "zod/mini";
import { listed } from "../listed.js";

type Said = { readonly message: string; readonly hint: string };

/** What each kind of value is called, and how it is written in JSON. */
const kinds: Readonly<Record<string, readonly [name: string, write: string]>> = {
  string: ["a text", 'Write it in quotes, as in "text".'],
  number: ["a number", "Write a number without quotes, as 25."],
  int: ["a whole number", "Write a whole number without quotes, as 25."],
  boolean: ["true or false", "Write true or false, without quotes."],
  array: ["a list", "Write its items within [ and ]."],
  object: ["a group of settings", "Write them within { and }."],
  record: ["a group of settings", "Write them within { and }."],
};

/**
 * What a schema finds wrong, in words of ours. What was given is not repeated.
 *
 * @param issue as the schema reports it
 * @param root what was checked, so that what is missing is not taken for what is wrong
 * @example
 * ```ts
 * sayShape({ code: "invalid_type", expected: "string", path: ["name"], message: "" }, {}).message; // => "This is missing."
 * ```
 */
export function sayShape(issue: z.core.$ZodIssue, root: unknown): Said {
  if (valueAt(root, issue.path) === undefined && wanting.includes(issue.code))
    return { message: "This is missing.", hint: expected(issue) };
  switch (issue.code) {
    case "invalid_type":
      if (hasOwnWords(issue)) return ownWords(issue);
      return {
        message: `This is not ${kinds[issue.expected]?.[0] ?? "of the right kind"}.`,
        hint: expected(issue),
      };
    case "invalid_value":
      return { message: "This is not one of the words it can be.", hint: expected(issue) };
    case "invalid_union":
      return { message: "This is none of the kinds of value that it can be.", hint: expected(issue) };
    case "invalid_format":
      return issue.format === "date"
        ? { message: "This is not a day in the calendar.", hint: 'Write the day as "2026-01-31".' }
        : { message: "This is not written as it must be.", hint: sentence(issue.message) };
    case "too_small":
    case "too_big":
      return saySize(issue);
    case "unrecognized_keys":
      return {
        message: `There is no setting called ${listed(issue.keys, { word: "or" })} here.`,
        hint: "Take it out, or correct its name.",
      };
    case "invalid_key":
      return { message: "This is not an id.", hint: sentence(issue.issues[0]?.message ?? "") };
    default:
      return { message: sentence(issue.message), hint: "Correct it as the message says." };
  }
}

const wanting: readonly string[] = ["invalid_type", "invalid_value", "invalid_union"];

/** Whether a schema says in words of its own what is wrong. */
function hasOwnWords({ message }: z.core.$ZodIssue): boolean {
  return message !== "" && !message.startsWith("Invalid input");
}

function ownWords({ message }: z.core.$ZodIssue): Said {
  const [said = "", hint = "Correct it as the message says."] = message.split("\n");
  return { message: sentence(said), hint: sentence(hint) };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let at = root;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `Use one of: ${issue.values.join(", ")}.`;
  if (issue.code === "invalid_type") return kinds[issue.expected]?.[1] ?? "Correct it.";
  if (issue.code !== "invalid_union") return "Correct it.";
  const names = issue.errors.flatMap(([first]) => {
    if (first?.code === "invalid_format" && first.format === "date") return ['a day as "2026-01-31"'];
    return first?.code === "invalid_type" ? [kinds[first.expected]?.[0] ?? first.expected] : [];
  });
  return names.length === 0 ? "Correct it." : `Give ${[...new Set(names)].join(", or ")}.`;
}

function saySize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Said {
  const small = issue.code === "too_small";
  const limit = String(small ? issue.minimum : issue.maximum);
  const least = small ? "at least" : "at most";
  if (issue.origin === "string")
    return limit === "1" && small
      ? { message: "This is empty.", hint: "Write something here." }
      : { message: `This is too ${small ? "short" : "long"}.`, hint: `Write ${least} ${limit} characters.` };
  if (issue.origin === "array" || issue.origin === "set")
    return { message: `There are too ${small ? "few" : "many"} here.`, hint: `Give ${least} ${limit}.` };
  return {
    message: `This is too ${small ? "small" : "large"}.`,
    hint: `The ${small ? "least" : "most"} is ${limit}.`,
  };
}

function sentence(text: string): string {
  return `${text}.`.replace(/\.\.$/, ".");
}
