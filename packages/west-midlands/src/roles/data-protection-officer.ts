import type { Role } from "@waymark/core";

/** Answers what may be kept and passed on. */
export const dataProtectionOfficer: Role = {
  id: "data-protection-officer",
  title: "Data protection officer",
  also: ["DPO"],
  source: "our coding; §4.5 on data protection",
  may: {
    decides: ["disclosure"],
    advises: ["consent", "publication", "exclusion"],
    isTold: ["question", "publication"],
  },
};
