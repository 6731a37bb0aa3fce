import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { policy } from "@waymark/west-midlands";
import { folderWith, waymark } from "./world.js";

/** Where the cases are: small caseloads, each of which went wrong once. */
export const cases = join(import.meta.dirname, "../../cases");

/** A copy of a case in a folder of its own; most of them use the scheme's usual policy. */
export function caseFolder(name: string): string {
  const root = folderWith();
  cpSync(join(cases, name), join(root, "in"), { recursive: true });
  if (!existsSync(join(root, "in/policy.json")))
    writeFileSync(join(root, "in/policy.json"), JSON.stringify(policy));
  return root;
}

/** What `allocate` says of a case. */
export async function allocateCase(name: string) {
  const { code, out, err } = await waymark(caseFolder(name), ["allocate", "in", "--json"]);
  const { problems = [], allocation } = JSON.parse(out);
  const assignments = allocation?.assignments ?? [];
  return { code, err, problems, assignments, paths: problems.map((one: { path: string }) => one.path) };
}
