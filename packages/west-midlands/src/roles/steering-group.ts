import type { Role } from "@waymark/core";

/** Works through the knottier questions; in the structure to come it is part of the Project Board. */
export const steeringGroup: Role = {
  id: "steering-group",
  title: "Steering Group",
  source: "§5.2, §8.2; single matters: our coding",
  may: { advises: ["standard", "exclusion", "publication", "referral"], isTold: ["publication"] },
};
