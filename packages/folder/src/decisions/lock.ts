import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { textOf, utf8 } from "../files/utf8.js";
import { beingWritten } from "../messages/decisions.js";
import { onDisk } from "../messages/disk.js";

/** Held while one command reads a caseload and adds to it, so that no two put a record at the same place. */
const lockFile = ".decisions.lock";

/** How often, and for how many milliseconds each time, another command is waited for. */
const turns = 100;
const pause = 50;

/**
 * Does something while no other command may add to a caseload: to its decisions or to its events. It waits up to five seconds for another
 * that is at it; a lock that was left behind by a command that is no longer running is taken away.
 *
 * @param file what is added to, to be named where it cannot be
 * @throws WaymarkError `being-written` where the other command has not ended by then
 */
export function withCaseloadLocked<T>(disk: Disk, folder: string, file: string, act: () => T): T {
  const lock = join(folder, lockFile);
  const owner = utf8(disk.owner);
  const take = () =>
    onDisk(
      file,
      () => disk.create(lock, owner),
      () => {},
    );
  for (let turn = 0; !take(); turn++) {
    if (turn === turns) throw beingWritten(file);
    clearLeftover(disk, lock, owner);
    disk.pause(pause);
  }
  try {
    return act();
  } finally {
    disk.remove(lock);
  }
}

/**
 * Takes away a lock whose command is no longer running. Only one command may do so at a time, and it looks again once
 * it may: a lock that was left behind can then have been replaced by nobody.
 */
function clearLeftover(disk: Disk, lock: string, owner: Uint8Array): void {
  const isLeftover = (file: string) => {
    const holder = ownerOf(disk, file);
    return holder !== undefined && holder !== "" && !disk.isRunning(holder);
  };
  const clearing = `${lock}.clearing`;
  if (!isLeftover(lock)) return;
  if (!disk.create(clearing, owner)) {
    // Whoever was clearing was killed while they did: the next turn clears.
    if (isLeftover(clearing)) disk.remove(clearing);
    return;
  }
  try {
    if (isLeftover(lock)) disk.remove(lock);
  } finally {
    disk.remove(clearing);
  }
}

/** Says whose a lock is; undefined where it has been taken away, even while it was read. */
function ownerOf(disk: Disk, file: string): string | undefined {
  try {
    const bytes = disk.read(file);
    return bytes && textOf(bytes);
  } catch {
    return undefined;
  }
}
