/** One factor's part of a fit: what is known to be given, in points. */
export interface StackPart {
  readonly title: string;
  /** Why it gives so much, in a sentence. */
  readonly says: string;
  readonly points: number;
}

/** One mentor's fit for one client, stacked from its factors. */
export interface Stack {
  /** Whose it is and how they stand, as “M-016, full”. */
  readonly title: string;
  /** The fit in words. */
  readonly says: string;
  /** That which weighs most first. */
  readonly parts: readonly StackPart[];
  /** The most that it could come to once everything is known, in points. */
  readonly high: number;
  /** What is not known yet and leaves it open, as a sentence; empty where all is known. */
  readonly open: string;
}

/** Where a band of fit begins, in points. */
export interface StackBand {
  readonly from: number;
  readonly title: string;
}

/** The most that a fit comes to, in points. */
const most = 10_000;
/** Between two parts, as a share of the whole in points. */
const gap = 15;

const share = (points: number) => `${Math.round(points) / 100}%`;

/**
 * Fits of several mentors for one client as stacked bars that begin at the same zero: solid as far as it is known, hatched
 * as far as it depends on what is not.
 */
export function Waterfall({
  bands,
  stacks,
}: {
  readonly bands: readonly StackBand[];
  readonly stacks: readonly Stack[];
}) {
  return (
    <div class="stacks">
      <svg class="stack-bands" width="100%" height="36" aria-hidden="true">
        {bands.map(({ from, title }, i) => (
          <text key={title} class={`band-${i % 2}`} x={share(from)} y="30">
            {title}
          </text>
        ))}
      </svg>
      {stacks.map((stack) => (
        <Bar key={stack.title} stack={stack} bands={bands} />
      ))}
    </div>
  );
}

function Bar({ stack, bands }: { readonly stack: Stack; readonly bands: readonly StackBand[] }) {
  const { title, says, parts, high, open } = stack;
  let before = 0;
  const placed = parts.flatMap((part) => {
    const from = before;
    before += part.points;
    return part.points > 0 ? [{ ...part, from }] : [];
  });
  return (
    <figure class="stack">
      <figcaption>
        <b>{title}</b> <span class="stack-fit">{says}</span>
      </figcaption>
      <svg width="100%" height="30" role="img" aria-label={`${title}: ${says}. ${open}`}>
        {bands
          .filter(({ from }) => from > 0)
          .map(({ from }) => (
            <line key={from} class="stack-tick" x1={share(from)} x2={share(from)} y1="0" y2="30" />
          ))}
        {placed.map((part, i) => (
          <rect
            key={part.title}
            class={`part-${i % 2}`}
            x={share(part.from)}
            y="3"
            width={share(Math.max(part.points - gap, 4))}
            height="24"
          >
            <title>{`${part.title}: ${part.says}`}</title>
          </rect>
        ))}
        {high > before && (
          <rect
            class="part-open"
            x={share(before)}
            y="3.5"
            width={share(Math.min(high, most) - before)}
            height="23"
          >
            <title>{open}</title>
          </rect>
        )}
      </svg>
    </figure>
  );
}
