// A caseload's folder, as tables and a policy: bytes in, records out, whatever the format of the files.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Caseload, compile, type Model, openCaseload, type Plugin, WaymarkError } from "@waymark/core";
import { readTables } from "@waymark/spreadsheets";
import { westMidlands } from "@waymark/west-midlands";

/** What a script works with: the compiled scheme, and its records, read and checked once. */
export interface Opened {
  readonly model: Model;
  readonly caseload: Caseload;
}

/** Opens a folder such as examples/west-midlands by a scheme; every problem of it is thrown at once. */
export function openFolder(folder: string, plugins: readonly Plugin[] = [westMidlands]): Opened {
  const policy: unknown = JSON.parse(readFileSync(join(folder, "policy.json"), "utf8"));
  const model = compile(policy, { plugins: [...plugins] });
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const { tables, problems } = readTables(
    model,
    files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  );
  if (problems.length > 0) throw new WaymarkError(problems);
  return { model, caseload: openCaseload(model, tables) };
}
