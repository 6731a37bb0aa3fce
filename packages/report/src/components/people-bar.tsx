/** How a part of a bar is drawn: what is known in three colours, what waits or is worse in amber, what is not known hatched. */
export type BarColour = "teal" | "grey" | "plum" | "amber" | "hatch";

/** Some of the people that a bar stands for. */
export interface BarPart {
  readonly colour: BarColour;
  readonly people: number;
  /** What is true of them, as `go on`. */
  readonly says: string;
}

interface PeopleBarProps {
  /** What the whole bar says, in a sentence. */
  readonly says: string;
  readonly parts: readonly BarPart[];
  /** How many people the full width stands for, so that several bars have one measure. */
  readonly of: number;
}

const width = 640;
const height = 24;

/** People as one bar: each part as long as there are people in it, with its number on it or beside it. */
export function PeopleBar({ says, parts, of }: PeopleBarProps) {
  const shown = parts.filter(({ people }) => people > 0);
  const start = (at: number) =>
    shown.slice(0, at).reduce((sum, { people }) => sum + (people * width) / Math.max(of, 1), 0);
  return (
    <figure class="people-bar">
      <figcaption>{says}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sayBar(says, shown)}>
        {shown.map(({ colour, people, says: what }, i) => {
          const long = (people * width) / Math.max(of, 1);
          return (
            <g key={what}>
              <rect
                class={`bar-${colour}`}
                x={start(i) + 0.75}
                y="0.75"
                width={Math.max(long - 1.5, 1)}
                height={height - 1.5}
              />
              {long >= 30 && (
                <rect class="bar-plate" x={start(i) + long / 2 - 15} y="4" width="30" height="16" rx="2" />
              )}
              {long >= 30 && (
                <text class="bar-number" x={start(i) + long / 2} y="17" text-anchor="middle">
                  {people}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ul class="bar-key">
        {shown.map(({ colour, people, says: what }) => (
          <li key={what}>
            <svg width="14" height="14" aria-hidden="true">
              <rect class={`bar-${colour}`} x="1" y="1" width="12" height="12" />
            </svg>
            {people} {what}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function sayBar(says: string, parts: readonly BarPart[]): string {
  return `${says}: ${parts.map(({ people, says: what }) => `${people} ${what}`).join(", ")}`;
}
