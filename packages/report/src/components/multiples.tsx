/** What one rater said of one thing, occasion by occasion. */
export interface RaterPanel {
  readonly title: string;
  /** One for each occasion: how far up it stands from 0 to 10 000, and what was said; null where nothing was. */
  readonly said: readonly (RatedPoint | null)[];
}

interface RatedPoint {
  readonly height: number;
  readonly says: string;
}

/** One thing that is followed, by each rater apart. */
export interface Multiple {
  readonly title: string;
  /** The occasions, in order, as “Mar 2026”. */
  readonly occasions: readonly string[];
  /** What may be answered: how far up it stands, and what it is called. */
  readonly levels: readonly { readonly height: number; readonly title: string }[];
  readonly panels: readonly RaterPanel[];
}

const left = 8;
const right = 232;
const top = 10;
const bottom = 84;

const y = (height: number) => bottom - Math.round((height * (bottom - top)) / 10_000);

/** The same small picture for each rater, so that what they say can be held side by side. Nothing is added up. */
export function Multiples({ multiple }: { readonly multiple: Multiple }) {
  const { panels, levels, occasions } = multiple;
  return (
    <div class="mult">
      <svg
        class="mult-levels"
        width="100%"
        height="100"
        viewBox="0 0 100 100"
        preserveAspectRatio="xMaxYMid"
        aria-hidden="true"
      >
        {levels.map(({ height, title }) => (
          <text key={title} x="100" y={y(height) + 4} text-anchor="end">
            {short(title)}
          </text>
        ))}
      </svg>
      {panels.map((panel) => (
        <Panel key={panel.title} panel={panel} levels={levels} occasions={occasions} />
      ))}
    </div>
  );
}

function Panel({
  panel: { title, said },
  levels,
  occasions,
}: { readonly panel: RaterPanel } & Pick<Multiple, "levels" | "occasions">) {
  const step = (right - left) / occasions.length;
  const x = (at: number) => Math.round((left + (at + 0.5) * step) * 10) / 10;
  const known = said.flatMap((one, at) => (one === null ? [] : [{ ...one, at }]));
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg viewBox="0 0 240 104" role="img" aria-label={`${title}: ${inWords(said, occasions)}`}>
        {levels.map(({ height }) => (
          <line key={height} class="mult-grid" x1={left} x2={right} y1={y(height)} y2={y(height)} />
        ))}
        {said.map(
          (one, at) =>
            one === null && (
              <rect
                key={occasions[at]}
                class="part-open"
                x={x(at) - step * 0.36}
                y={top - 6}
                width={step * 0.72}
                height={bottom - top + 12}
              />
            ),
        )}
        {known.slice(1).map((one, i) => {
          const before = known[i]!;
          return (
            <line
              key={one.at}
              class={one.at - before.at > 1 ? "mult-line mult-gap" : "mult-line"}
              x1={x(before.at)}
              y1={y(before.height)}
              x2={x(one.at)}
              y2={y(one.height)}
            />
          );
        })}
        {known.map((one) => (
          <circle key={one.at} class="mult-point" cx={x(one.at)} cy={y(one.height)} r="5">
            <title>{`${occasions[one.at]}: ${one.says}`}</title>
          </circle>
        ))}
        {shownOf(occasions).map((at) => (
          <text key={at} x={x(at)} y="102" text-anchor="middle">
            {occasions[at]}
          </text>
        ))}
      </svg>
    </figure>
  );
}

function inWords(said: RaterPanel["said"], occasions: readonly string[]): string {
  return said.flatMap((one, at) => (one === null ? [] : [`${occasions[at]}: ${one.says}`])).join(" ");
}

/** The occasions that are named: all where there is room, otherwise the first, one between and the last. */
function shownOf(occasions: readonly string[]): number[] {
  const last = occasions.length - 1;
  if (last <= 2) return occasions.map((_, at) => at);
  return [0, Math.floor(last / 2), last];
}

const longest = 15;

function short(text: string): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : text;
}
