import { badInput, didYouMean } from "@waymark/core";

/** Everything that can be wrong with how an event was asked for. */
export const whichEvent = (known: readonly string[], word: string) =>
  badInput(
    "unknown-event",
    "waymark event",
    known.length === 0 ? "The scheme declares no events." : `The scheme has no event ${word.slice(0, 40)}.`,
    known.length === 0
      ? "Add them to the scheme, in the section events."
      : `${didYouMean(word, known, "event")} See them all: waymark event CASELOAD`,
  );

export const needsYes = () =>
  badInput(
    "not-confirmed",
    "--yes",
    "Nothing was written: somebody has to agree to what is shown.",
    "Add --yes to put it on record, or --dry-run to see it alone.",
  );
