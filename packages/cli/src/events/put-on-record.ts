import { fingerprint, type PlannedEvent } from "@waymark/core";
import {
  appendChanges,
  changedMeanwhile,
  changesFile,
  type Folder,
  type Preview,
  previewOf,
  readFolder,
  withCaseloadLocked,
} from "@waymark/folder";
import { type Context, openFolder } from "../commands/command.js";
import { needsYes } from "../messages/events.js";
import { commandLine } from "../terminal/command-line.js";
import { printDocument } from "../terminal/document.js";
import { tame } from "../terminal/style.js";
import { showPlan } from "./show.js";

/**
 * Shows what would change, asks, and puts it on record: while no other command may add to the caseload, it is read and
 * planned once more, so that what was agreed to is what is written.
 *
 * @param plan plans the event for a folder as it is
 */
export async function putOnRecord(context: Context, plan: (folder: Folder) => PlannedEvent): Promise<number> {
  const { world, given, progress } = context;
  const [caseload = "."] = given.operands;
  const isData = given.options.has("json");
  const folder = openFolder(context);
  const planned = plan(folder);
  progress.step("Allocating before and after");
  const preview = previewOf(folder, planned);
  progress.done();
  if (!isData) showPlan(planned, preview, world);
  if (given.options.has("dry-run")) {
    if (isData) printDocument(world, planData(planned, preview, false));
    else world.stdout.write("\nNothing was written.\n");
    return 0;
  }
  if (!given.options.has("yes")) {
    if (isData || world.confirm === undefined) throw needsYes();
    if (!(await world.confirm(`Put ${planned.event} on record?`))) {
      world.stderr.write("Nothing was written.\n");
      return 1;
    }
  }
  const file = changesFile(world.disk, caseload, folder.model);
  withCaseloadLocked(world.disk, caseload, file, () => {
    const now = readFolder(world.disk, caseload);
    if (printOf(now) !== printOf(folder)) throw changedMeanwhile();
    appendChanges(world.disk, caseload, file, plan(now).rows);
  });
  if (isData) printDocument(world, planData(planned, preview, true));
  else world.stdout.write(onRecord(planned, file, caseload, context));
  return 0;
}

/** What a folder says, whatever its files look like. */
function printOf({ inputs, model }: Folder): string {
  return fingerprint({ inputs: inputs.map((one) => ({ ...one })), model: model.fingerprint });
}

function onRecord(
  { event, undoneBy }: PlannedEvent,
  file: string,
  caseload: string,
  { world }: Context,
): string {
  return `\n${event} is on record, in ${tame(file)}.
To take it back: ${tame(undoneBy)}
  ${commandLine(world, "undo", caseload, event, "--help")}
`;
}

function planData(planned: PlannedEvent, preview: Preview, isWritten: boolean): unknown {
  const { event, kind, says, rows, signed } = planned;
  const { by, role, reason } = signed;
  return { event, kind, says, written: isWritten, signed: { by, role, reason }, rows, ...preview };
}
