import { useRef, useState } from "preact/hooks";
import type { CellProblem, Grid, GridRow } from "../../engine/intake/grid.js";
import type { IntakeView } from "../../engine/intake/view.js";
import { sayOfIntake } from "../../shell/take.js";
import { words } from "../../words/index.js";

type Mends = Parameters<typeof sayOfIntake<"intakeMend">>[1];

/** Cells to mend, each shown in its rows, with what can be done under it. */
export function Mending({ view: { grids, others, isCaseload } }: { readonly view: IntakeView }) {
  const say = words().open;
  const heading = useRef<HTMLHeadingElement>(null);
  if (grids.length === 0 && others.length === 0) return null;
  const mend = async (mends: Mends) => {
    await sayOfIntake("intakeMend", mends);
    (heading.current ?? document.getElementById("bring-in"))?.focus({ preventScroll: true });
  };
  const unknown = grids.flatMap((grid) =>
    grid.rows.flatMap(({ row, problems }) =>
      problems.flatMap((one) => (one.canBeUnknown ? [cellOf(grid, row, one, "")] : [])),
    ),
  );
  return (
    <section aria-labelledby="cells">
      <h2 id="cells" tabIndex={-1} ref={heading}>
        {say.cells}
      </h2>
      {unknown.length > 1 && (
        <p>
          <button class="btn sm" type="button" onClick={() => void mend(unknown)}>
            {say.leaveAll(unknown.length)}
          </button>
        </p>
      )}
      {grids.map((grid) => (
        <Cells key={`${grid.file} ${grid.sheet}`} grid={grid} mend={mend} canLeaveRows={!isCaseload} />
      ))}
      {others.length > 0 && (
        <>
          <h3>{say.others}</h3>
          <ul>
            {others.map(({ path, message, hint }) => (
              <li key={`${path} ${message}`}>
                <b>{path}</b> {message} <span class="note">{hint}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface Shown {
  readonly grid: Grid;
  readonly mend: (mends: Mends) => Promise<void>;
  readonly canLeaveRows: boolean;
}

function Cells({ grid, mend, canLeaveRows }: Shown) {
  const say = words().open;
  const name = say.sheet(grid.file, grid.sheet);
  return (
    <>
      <h3>
        <bdi>{name}</bdi> <span class="count">{say.cellsIn(grid.toMend, grid.fine)}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard. */}
      <section class="scrolls" tabIndex={0} aria-label={say.gridOf(name)}>
        <table class="cells">
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{say.row}</span>
              </th>
              {grid.columns.map(({ letter, name: column }) => (
                <th key={letter} scope="col">
                  <span class="letter">{letter}</span>
                  <bdi>{column}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <Row key={row.row} grid={grid} row={row} mend={mend} canLeaveRows={canLeaveRows} />
            ))}
          </tbody>
        </table>
      </section>
      {grid.later > 0 && <p class="soft">{say.later(grid.later)}</p>}
    </>
  );
}

function Row({ grid, row: { row, cells, problems }, mend, canLeaveRows }: Shown & { readonly row: GridRow }) {
  return (
    <>
      <tr>
        <th scope="row">{row}</th>
        {cells.map((cell, i) => {
          const isWrong = problems.some(({ shown }) => shown === i);
          return (
            <td key={grid.columns[i]?.letter} class={isWrong ? "wrong" : undefined}>
              {isWrong && <span aria-hidden="true">! </span>}
              <bdi>{cell}</bdi>
            </td>
          );
        })}
      </tr>
      {problems.map((problem) => (
        <tr key={problem.key} class="mend-row">
          <th />
          <td colSpan={grid.columns.length}>
            <Mend
              grid={grid}
              row={row}
              problem={problem}
              mend={mend}
              canLeaveRow={canLeaveRows || problem.isNoRecord}
            />
          </td>
        </tr>
      ))}
    </>
  );
}

interface OneMend {
  readonly grid: Grid;
  readonly row: number;
  readonly problem: CellProblem;
  readonly mend: (mends: Mends) => Promise<void>;
  readonly canLeaveRow: boolean;
}

function Mend({ grid, row, problem, mend, canLeaveRow }: OneMend) {
  const say = words().open;
  const { cell, text: now, message, hint, near, words: ours, canBeUnknown, column, isNoRecord } = problem;
  const [text, setText] = useState(now);
  const put = (next: string) => void mend([cellOf(grid, row, problem, next)]);
  const label = say.instead(cell);
  return (
    <form
      class="mend-cell"
      onSubmit={(event) => {
        event.preventDefault();
        put(text);
      }}
    >
      <p>
        <b>{column < 0 ? say.wholeRow(row) : say.cell(cell)}</b> {message}{" "}
        {near === null ? hint : say.isMeant(near)}
      </p>
      <p class="acts">
        {near !== null && (
          <button class="btn sm" type="button" onClick={() => put(near)}>
            {say.yes(near)}
          </button>
        )}
        {column >= 0 && !isNoRecord && (
          <>
            {ours.length > 0 ? (
              <select
                aria-label={label}
                value={ours.includes(text) ? text : ""}
                onChange={({ currentTarget }) => setText(currentTarget.value)}
              >
                <option value="">{say.choose}</option>
                {ours.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            ) : (
              <input
                aria-label={label}
                type="text"
                autocomplete="off"
                value={text}
                onInput={({ currentTarget }) => setText(currentTarget.value)}
              />
            )}
            <button class="btn sm" type="submit">
              {say.useIt}
            </button>
          </>
        )}
        {canBeUnknown && (
          <button class="lnk" type="button" onClick={() => put("")}>
            {say.leaveUnknown}
          </button>
        )}
        {canLeaveRow && (
          <button
            class={isNoRecord ? "btn sm" : "lnk"}
            type="button"
            onClick={() => void mend([{ file: grid.file, sheet: grid.sheet, row, column: -1, text: "" }])}
          >
            {say.leaveRow}
          </button>
        )}
      </p>
    </form>
  );
}

function cellOf(grid: Grid, row: number, { column }: CellProblem, text: string): Mends[number] {
  return { file: grid.file, sheet: grid.sheet, row, column, text };
}
