import { onDisk } from "../messages/disk.js";
import type { Output } from "../output/output.js";
import type { Disk } from "./disk.js";
import { folderOf, join, nameOf } from "./names.js";

/**
 * Write a file so that it is there whole, the old one or the new, and never half of either: it is written beside its place
 * first, and then moved. A folder that is still to be made is made.
 *
 * @throws WaymarkError for what the disk refused
 */
export function writeWhole(disk: Disk, file: string, output: Output): void {
  const folder = folderOf(file);
  const beside = join(folder, `.${nameOf(file)}.waymark-new-${disk.owner}`);
  onDisk(
    file,
    () => {
      disk.makeFolder(folder);
      disk.fill(beside, output);
      disk.rename(beside, file);
    },
    () => disk.remove(beside),
  );
}

/** Add lines at the end of a file: what was there is written again byte for byte, with the new lines after it. */
export function writeAfter(disk: Disk, file: string, before: Uint8Array | undefined, lines: string): void {
  writeWhole(disk, file, (put) => {
    if (before) put(before);
    put(lines);
  });
}
