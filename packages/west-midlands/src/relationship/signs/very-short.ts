import { veryShortSign } from "../very-short-sign.js";

/** The client waits for a mentor again. */
export const veryShort = veryShortSign("waiting", {
  id: "very-short",
  title: "Broke off very early",
  todo: "See the client soon, say that it was not their fault, and offer somebody to talk to while they wait.",
});
