import { unzipSync } from "fflate";

/** A file may not be larger than this. */
export const mostBytes = 200_000_000;

/** Nor what a workbook holds when unpacked. */
const mostUnpacked = 400_000_000;

/** What is in a zip archive by name, or why it cannot be opened. */
export type Unzipped = ReadonlyMap<string, Uint8Array> | "too-large" | "damaged";

/** Opens the parts of a zip archive that are needed, unless they would swell past all bounds. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped {
  let total = 0;
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!isWanted(name)) return false;
    total += originalSize;
    return total <= mostUnpacked;
  };
  try {
    const parts = unzipSync(bytes, { filter: wanted });
    return total > mostUnpacked ? "too-large" : new Map(Object.entries(parts));
  } catch {
    return "damaged";
  }
}
