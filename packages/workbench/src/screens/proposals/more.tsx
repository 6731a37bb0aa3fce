import { useState } from "preact/hooks";
import { words } from "../../words/index.js";

const atOnce = 60;

interface MoreLeft {
  readonly left: number;
  readonly onMore: () => void;
}

/** The first of a long list, and how to see more of it. */
export function useMore<T>(all: readonly T[]): [shown: readonly T[], more: MoreLeft] {
  const [most, setMost] = useState(atOnce);
  return [all.slice(0, most), { left: all.length - most, onMore: () => setMost(most + atOnce) }];
}

/** A button that shows more of a long list. */
export function More({ left, onMore }: MoreLeft) {
  if (left <= 0) return null;
  return (
    <p>
      <button class="btn sm ghost" type="button" onClick={onMore}>
        {words().proposals.more(Math.min(left, atOnce))}
      </button>
    </p>
  );
}
