import { veryShortSign } from "../very-short-sign.js";

/** Another mentor works with the client now. */
export const veryShortMatched = veryShortSign("matched", {
  id: "very-short-matched",
  title: "Broke off very early, and somebody else began",
  todo: "Ask the client, with the mentor they have now, how the ending was for them. Say that it was not their fault.",
});
