import type { Caseload, Model } from "@waymark/core";
import { allocate, type Explainer, type WithAndWithout } from "@waymark/matching";
import { sayMentors, scoreRange } from "@waymark/report/tables";
import { tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

/** A policy and a caseload, and what answers questions about them. */
export interface Asked {
  readonly model: Model;
  readonly caseload: Caseload;
  readonly ask: Explainer;
}

/** Where one mentor stands for a client. */
interface Place {
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** Null where not eligible. */
  readonly rank: number | null;
}

/** What leaving factors out changes for one client, and for the mentors asked about. */
export interface Changed {
  readonly client: string;
  /** Who comes first; null where nobody is eligible. */
  readonly first: WithAndWithout<string | null>;
  /** The mentors that the allocation gives the client, two in the order of their ids; null where they wait. */
  readonly allocated: WithAndWithout<string | null>;
  readonly mentors: readonly (WithAndWithout<Place> & { readonly mentor: string })[];
}

/** One client before and after. Scores are shares of another whole, so that places say more. */
export function changedBy(sides: WithAndWithout<Asked>, client: string, mentors: readonly string[]): Changed {
  const both = <T>(value: (side: Asked) => T) => ({
    with: value(sides.with),
    without: value(sides.without),
  });
  return {
    client,
    first: both(({ ask }) => ask.order(client)[0] ?? null),
    allocated: both((side) => allocatedTo(side, client)),
    mentors: mentors.map((mentor) => ({ mentor, ...both(({ ask }) => placeOf(ask, client, mentor)) })),
  };
}

function allocatedTo({ model, caseload }: Asked, client: string): string | null {
  const found = allocate(model, caseload).assignments.find((one) => one.client === client);
  if (!found) return null;
  const { mentor, second } = found;
  const [a, b] = second !== null && second < mentor ? [second, mentor] : [mentor, second];
  return sayMentors({ mentor: a, second: b });
}

function placeOf(ask: Explainer, client: string, mentor: string): Place {
  const { match, rank } = ask.pair(client, mentor);
  return { points: match.points, low: match.low, high: match.high, rank };
}

/** The same in words. */
export function showChanged({ first, allocated, mentors }: Changed, { stdout }: World): void {
  const place = ({ rank }: Place) => (rank === null ? "not eligible" : `number ${rank}`);
  const say = (title: string, said: WithAndWithout<string>) =>
    stdout.write(`${tame(`${title}: ${sayBoth(said)}`)}.\n`);
  for (const one of mentors) {
    if (stdout.figures)
      say(`Score of ${one.mentor}`, { with: scoreRange(one.with), without: scoreRange(one.without) });
    say(`Place of ${one.mentor}`, { with: place(one.with), without: place(one.without) });
  }
  say("First", { with: first.with ?? "nobody", without: first.without ?? "nobody" });
  say("In the allocation", { with: allocated.with ?? "waits", without: allocated.without ?? "waits" });
  stdout.write("\n");
}

function sayBoth(said: WithAndWithout<string>): string {
  return said.with === said.without
    ? `${said.with}, with and without`
    : `${said.with} with, ${said.without} without`;
}
