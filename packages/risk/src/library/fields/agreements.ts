import { anyOf } from "./build.js";

export const agreements = anyOf(
  "agreements",
  "Agreements with the client",
  "What was agreed openly at the outset. Write none if there is nothing.",
  "§3.3 (A, E, H)",
  [
    ["consent", "Consent is recorded"],
    ["confidentiality-limits", "The limits of confidentiality were stated"],
    ["needs-not-details", "The mentor reports needs rather than details"],
    ["role-limits", "What a mentor does and does not do is agreed"],
  ],
);
