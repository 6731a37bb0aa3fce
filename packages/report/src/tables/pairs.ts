import { type PairMatch, type PairStanding, pairReasons } from "@waymark/matching";
import { columnsOf, type Table } from "./table.js";

const pair = columnsOf<PairMatch & { readonly rank: number }>();

/** The best two mentors for a client. */
export const pairTable: Table<PairMatch & { readonly rank: number }> = {
  title: "Pairs of mentors, the best first",
  empty: "No two mentors can work as a pair.",
  columns: [
    pair.count("rank", "Place", ({ rank }) => rank),
    pair.text("mentor", "Mentor", ({ mentor }) => mentor),
    pair.text("second", "Second", ({ second }) => second),
    pair.text("fit", "Fit", ({ fit }) => fit),
    pair.text("why", "How they complete each other", (one) =>
      pairReasons(one)
        .map(({ says }) => says)
        .join(" "),
    ),
  ],
};

/** One part of a pair's score, or the score itself. */
export interface PairPart {
  readonly title: string;
  readonly points: number;
  readonly of: number;
  readonly why: string;
}

/** A row for each part of a pair's score, then the score. */
export function pairParts({ pair: found }: PairStanding): PairPart[] {
  return [
    ...found.contributions.map((one) => ({
      title: one.title,
      points: one.points,
      of: one.of,
      why: sayPart(found, one),
    })),
    { title: "Fit", points: found.points, of: 10_000, why: found.fit },
  ];
}

/** Why a part of a pair's score is what it is: the match of one of the two is told as its fit. */
export function sayPart({ own }: PairMatch, { id, says }: PairMatch["contributions"][number]): string {
  if (id !== "mentor" && id !== "second") return says;
  const { mentor, fit } = own[id === "mentor" ? 0 : 1];
  return `${mentor} alone: ${fit.charAt(0).toLowerCase()}${fit.slice(1)} for this client.`;
}

const part = columnsOf<PairPart>();

/** The score of a pair, part by part. */
export const pairPartTable: Table<PairPart> = {
  title: "The score of the pair, part by part",
  empty: "No part counts.",
  columns: [
    part.text("part", "Part", ({ title }) => title),
    part.points("points", "Points", ({ points }) => points),
    part.points("of", "of", ({ of }) => of),
    part.text("why", "Why", ({ why }) => why),
  ],
};
