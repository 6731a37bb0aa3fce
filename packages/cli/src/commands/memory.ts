import { type Folder, type Held, memoryNeeded, shareThatFits } from "@waymark/folder";
import * as say from "../messages/memory.js";
import type { World } from "../terminal/world.js";

/** Thrown where the same command line must be run again with a larger heap. */
export class StartAgain extends Error {
  /** @param heap how many bytes the heap may have */
  constructor(readonly heap: number) {
    super("A larger heap is needed.");
  }
}

/** So much is worth a line: every machine has less to spare. */
const worthSaying = 1_000_000_000;

/** What other programs and the system keep of a machine's memory. */
const ours = 0.9;

/**
 * Looks, before anything is worked out, whether there is memory for it. Where the runtime allows itself less than it needs and
 * the machine has more, the command starts again with a larger heap.
 *
 * @throws WaymarkError `no-memory`, saying how much it needs and what to do.
 */
export function requireMemory(
  { memory, stderr }: World,
  { model, read }: Folder,
  holds: readonly Held[],
  top?: number,
): void {
  const needed = memoryNeeded({ read, today: model.today }, holds, top);
  if (memory !== undefined) {
    const most = memory.total * ours;
    const share = shareThatFits(needed, { heap: memory.again ? most : memory.heap, total: most });
    if (share < 1) {
      const clients = Math.floor(share * read.clients.length);
      const isMachine = needed.total > most;
      throw isMachine
        ? say.machineTooSmall(needed.total, memory.total, clients)
        : say.heapTooSmall(needed.heap, memory.heap);
    }
    // A need is a rough one: with a heap of half as much more, it is not too small either.
    if (memory.again && needed.heap * 1.5 > memory.heap)
      throw new StartAgain(Math.min(needed.heap * 1.5, most));
  }
  if (needed.total >= worthSaying) stderr.write(say.memoryAhead(needed.total));
}
