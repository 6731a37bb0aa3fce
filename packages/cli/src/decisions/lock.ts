import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
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
  const owner = new TextEncoder().encode(disk.owner);
  const take = () =>
    onDisk(
      file,
      () => disk.create(lock, owner),
      () => {},
    );
  for (let turn = 0; !take(); turn++) {
    if (turn === turns) throw beingWritten(file);
    clearLeftover(disk, lock);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  try {
    return act();
  } finally {
    disk.remove(lock);
  }
}

/** Takes a lock aside before looking whose it was, so that a lock made in between is not taken for the old one. */
function clearLeftover(disk: Disk, lock: string): void {
  const holder = ownerOf(disk, lock);
  if (holder === undefined || holder === "" || disk.isRunning(holder)) return;
  const aside = `${lock}.${disk.owner}`;
  try {
    disk.rename(lock, aside);
  } catch {
    return;
  }
  const taken = ownerOf(disk, aside);
  if (taken !== undefined && taken !== holder) disk.link(aside, lock);
  disk.remove(aside);
}

/** Says whose a lock is; undefined where it has been taken away, even while it was read. */
function ownerOf(disk: Disk, file: string): string | undefined {
  try {
    const bytes = disk.read(file);
    return bytes && new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}
