import { isNumeric, sayCell, type Table, withoutFigures } from "@waymark/report/tables";
import { table } from "./table.js";
import type { Sink } from "./world.js";

/**
 * A described table as lines of text, as wide as where it is written; unbounded in a file. Heads, the last
 * column and every text of several words say a scheme's own words for client and mentor; a single word may be an id.
 */
export function draw<Row>(described: Table<Row>, rows: readonly Row[], sink: Sink): string {
  const { columns } = sink.figures ? described : withoutFigures(described);
  const say = (text: string) => sink.inWords?.(text) ?? text;
  return table(
    columns.map(({ head, kind }) => ({ title: say(head), align: isNumeric(kind) ? "right" : "left" })),
    rows.map((row) =>
      columns.map(({ kind, cell }, i) => {
        const text = sayCell(kind, cell(row));
        return i === columns.length - 1 || (kind === "text" && /\s/.test(text)) ? say(text) : text;
      }),
    ),
    widthOf(sink),
  );
}

/** How many letters fit on a line: those of a terminal, or as many as there are in a file. */
export function widthOf({ isTTY, columns }: Sink): number | undefined {
  return isTTY ? columns : undefined;
}
