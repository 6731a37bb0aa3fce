import type { Contribution, Match } from "@waymark/matching";
import { factorBar } from "../charts/factor-bar.js";
import { type Child, type Column, type Html, html, table } from "../html/index.js";
import { byWeight, exact, score } from "../words/index.js";
import { sourceNote } from "./parts.js";

const columns: readonly Column[] = [
  { head: "Factor" },
  { head: "Share earned", kind: "picture" },
  { head: "Points", kind: "number" },
  { head: "Of", kind: "number" },
  { head: "Why" },
];

/** A match factor by factor: its bar, points, the most possible, what it says and where that comes from. */
export function factorTable({ client, mentor, contributions }: Match): Html {
  const longest = longestOf(contributions);
  return table({
    caption: `${mentor} for ${client}, factor by factor`,
    quiet: true,
    columns,
    rows: byWeight(contributions).map((one, index) => factorRow(one, index, longest)),
  });
}

/** The factors on which a match is not as the first is: the others are in the first one's table. */
export function differenceTable(match: Match, first: Match): Child {
  const theirs = new Map(first.contributions.map((one) => [one.factor, one]));
  const longest = longestOf(match.contributions);
  const rows = byWeight(match.contributions).flatMap((one, index): (readonly Child[])[] => {
    const other = theirs.get(one.factor);
    if (other && same(one, other)) return [];
    return [[...factorRow(one, index, longest).slice(0, 4), other ? exact(other.points) : "", why(one)]];
  });
  if (rows.length === 0) return html`<p>The same as ${first.mentor} on every factor.</p>`;
  return table({
    caption: `Where ${match.mentor} is not as ${first.mentor}, for ${match.client}`,
    quiet: true,
    columns: [
      ...columns.slice(0, 4),
      { head: html`<span class="id">${first.mentor}</span>`, kind: "number" },
      { head: `Why, of ${match.mentor}` },
    ],
    rows,
  });
}

function same(a: Contribution, b: Contribution): boolean {
  return a.points === b.points && a.low === b.low && a.high === b.high && a.says === b.says;
}

function longestOf(contributions: readonly Contribution[]): number {
  return Math.max(1, ...contributions.map(({ of }) => of));
}

function factorRow(one: Contribution, index: number, longest: number): readonly Child[] {
  return [
    html`<i>${index + 1}</i> ${one.title}`,
    factorBar({ ...one, longest }),
    exact(one.points),
    exact(one.of),
    why(one),
  ];
}

function why(one: Contribution): Html {
  return html`${one.says}${asked(one)}${interval(one)} ${sourceNote(one.source)}`;
}

function asked({ because, mode }: Contribution): string | false {
  if (because !== "client") return mode === "different" && " Counted towards the unlike.";
  return ` Counted towards the ${mode === "similar" ? "like" : "unlike"}, as the client asked.`;
}

function interval({ low, high, unknown }: Contribution): string | false {
  return low < high && unknown.length > 0 && ` Between ${score(low)} and ${score(high)} once it is known.`;
}
