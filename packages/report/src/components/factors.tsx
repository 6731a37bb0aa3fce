/** What one factor gives with one mentor. */
export interface FactorCell {
  readonly mentor: string;
  /** How much of what it could give, in words. */
  readonly share: string;
  /** Why, in a sentence. */
  readonly says: string;
  /** What is certain, what is possible, and the most that it could give, in points. */
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** One factor with each of the mentors who are looked at. */
export interface FactorRow {
  readonly title: string;
  readonly cells: readonly FactorCell[];
}

const width = 120;

/**
 * Mentors side by side, factor by factor. The sentence of each cell shows when its row is chosen or pointed at; whoever
 * listens hears it in any case.
 */
export function Factors({
  caption,
  head,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly head: string;
  readonly columns: readonly { readonly title: string; readonly note: string }[];
  readonly rows: readonly FactorRow[];
}) {
  const longest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ of }) => of)));
  return (
    <table class="factors">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map(({ title, note }) => (
            <th key={title} scope="col">
              {title}
              <span class="note">{note}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, cells }) => (
          <tr key={title}>
            <th scope="row">
              <button type="button" class="lnk">
                {title}
              </button>
            </th>
            {cells.map((cell) => (
              <td key={cell.mentor} data-l={cell.mentor}>
                <Bar cell={cell} longest={longest} /> <span class="share">{cell.share}</span>
                <span class="say">{cell.says}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ cell: { low, high, of }, longest }: { readonly cell: FactorCell; readonly longest: number }) {
  const x = (points: number) => Math.round((points * width * 10) / longest) / 10;
  return (
    <svg width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true">
      {of > 0 && <rect class="cell-not" x="0.5" y="0.5" width={Math.max(x(of) - 1, 1)} height="11" />}
      {low > 0 && <rect class="cell-sure" x="0" y="0" width={x(low)} height="12" />}
      {high > low && <rect class="cell-may" x={x(low) + 0.5} y="0.5" width={x(high - low)} height="11" />}
    </svg>
  );
}
