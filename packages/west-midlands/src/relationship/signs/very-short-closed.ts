import { veryShortSign } from "../very-short-sign.js";

/** The referral is closed: nobody waits. */
export const veryShortClosed = veryShortSign("closed", {
  id: "very-short-closed",
  title: "Broke off very early, and the referral is closed",
  todo: "If the client may still be contacted, ask how they are, say that it was not their fault, and name who is there for them.",
});
