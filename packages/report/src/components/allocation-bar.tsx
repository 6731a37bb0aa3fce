/** One part of the clients: who keep their mentor, are proposed one, wait, or cannot be proposed anybody. */
export interface AllocationPart {
  readonly kind: "kept" | "proposed" | "waiting" | "nobody";
  readonly clients: number;
  /** What the key says of it, with the number. */
  readonly says: string;
}

interface Placed extends AllocationPart {
  readonly from: number;
}

/** So wide is the bar in units of its own. */
const width = 650;

/** All clients of an allocation as one bar, each part with its number in the key below. */
export function AllocationBar({
  parts,
  title,
}: {
  readonly parts: readonly AllocationPart[];
  readonly title: string;
}) {
  const shown = parts.filter(({ clients }) => clients > 0);
  const all = shown.reduce((sum, { clients }) => sum + clients, 0);
  const placed: Placed[] = [];
  let from = 0;
  for (const part of shown) {
    placed.push({ ...part, from });
    from += part.clients;
  }
  return (
    <div class="allocation-bar">
      <svg viewBox={`0 0 ${width} 28`} preserveAspectRatio="none" role="img" aria-label={title}>
        {placed.map(({ kind, from, clients }) => (
          <rect
            key={kind}
            class={`part-${kind}`}
            x={(from / all) * width + 1}
            y="1"
            width={Math.max(1, (clients / all) * width - 2)}
            height="26"
          />
        ))}
      </svg>
      <ul class="key">
        {shown.map(({ kind, says }) => (
          <li key={kind}>
            <svg width="16" height="16" aria-hidden="true">
              <rect class={`part-${kind}`} x="1" y="1" width="14" height="14" />
            </svg>
            {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
