import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { onDisk } from "../messages/disk.js";

/** Write a file so that it is there whole or not at all: beside its place first, and then moved. */
export function writeWhole(disk: Disk, folder: string, name: string, text: string): void {
  const [file, beside] = [join(folder, name), join(folder, `.${name}.waymark-new-${disk.owner}`)];
  onDisk(
    file,
    () => {
      disk.write(beside, new TextEncoder().encode(text));
      disk.rename(beside, file);
    },
    () => disk.remove(beside),
  );
}
