import { influence } from "../build.js";

export const fromRoleReversal = [
  influence(
    "role-reversal",
    "radicalised",
    8_000,
    "A mentor led by the client cannot help the client out.",
    "§6.2 (G), §6.3",
    "coding",
  ),
  influence(
    "role-reversal",
    "no-feedback",
    7_000,
    "A mentor who is led stops reporting.",
    "§6.1, §6.2 (G)",
    "coding",
  ),
];
