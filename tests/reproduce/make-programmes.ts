import {
  type Caseload,
  type CaseloadTables,
  compile,
  dayNumber,
  dayText,
  type Model,
  openCaseload,
} from "@waymark/core";
import {
  type Indicator,
  type Instrument,
  type JourneyStatistics,
  journeyStatistics,
  journeys,
  type Measure,
  type ProgrammeReport,
  type ProgrammeWorkings,
  programme,
  programmeWorkings,
  RELIABLE_CHANGE_METHODS,
  type ReliableChangeMethodName,
} from "@waymark/metrics";
import { metricsFields, reportSuccess } from "@waymark/metrics/library";
import { type SeededIntegers, seededIntegers } from "@waymark/statistics";

/** The parts of what `waymark success --workings` prints that are worked out again. */
export interface ProgrammeDocument {
  readonly programme: ProgrammeReport;
  readonly statistics?: readonly (JourneyStatistics & { readonly client: string | null })[];
  readonly workings: ProgrammeWorkings & { readonly instruments: readonly WrittenInstrument[] };
}

type WrittenInstrument = Instrument & { readonly indicator: string };

/** A programme's report with its workings; with what is known of instruments, unless it is of a period. */
export function reported(
  model: Model,
  given: Caseload | CaseloadTables,
  options: { readonly from?: string; readonly to?: string } = {},
  instruments: readonly WrittenInstrument[] = [],
): ProgrammeDocument {
  const caseload = openCaseload(model, given);
  const known = { instruments: Object.fromEntries(instruments.map((one) => [one.indicator, one])) };
  const ofPeriod = Object.keys(options).length > 0;
  return {
    programme: programme(model, caseload, options),
    ...(ofPeriod
      ? {}
      : {
          statistics: journeys(model, caseload).map((way) => ({
            client: way.client,
            ...journeyStatistics(model, way, known),
          })),
        }),
    workings: { ...programmeWorkings(model, caseload, options), instruments },
  };
}

/** 2 000 programmes that look random, of 20 schemes; a fourth of them are of a period, and a fourth have several raters. */
export function randomProgrammes(schemes = 20): string {
  const random = seededIntegers(20_260_630);
  return Array.from({ length: schemes }, () => {
    const model = randomScheme(random);
    return Array.from({ length: 100 }, (_, i) => {
      const options = i % 4 === 1 ? { from: "2026-01-01", to: day(random, 130, 320) } : {};
      const raters =
        i % 20 === 2
          ? ["client", "mentor", "manager"].slice(random.next(2))
          : [i % 8 === 3 ? "client" : "mentor"];
      return lean(
        reported(model, randomCaseload(random, raters), options, [randomInstrument(random, "first")]),
      );
    });
  })
    .flat()
    .join("");
}

/** A document as one line, without the words and the rows that nobody compares. */
function lean({
  programme: { rows, outputs, vulnerability, understanding, design },
  ...rest
}: ProgrammeDocument): string {
  const words = new Set(["method", "unit", "why", "whyNoInterval", "source", "title", "says", "ids", "rows"]);
  const { items, changes, journeys, agreement, retention, endings, matched } = vulnerability;
  const parts = {
    ...{ outputs: { items: outputs.items }, understanding: { items: understanding.items } },
    ...{ design: { items: design.items } },
    vulnerability: { items, changes, journeys, agreement, retention, endings, matched },
  };
  const text = JSON.stringify(parts, (key, value: unknown) => (words.has(key) ? undefined : value));
  return `{"programme":{"rows":${JSON.stringify(rows)},${text.slice(1)},${JSON.stringify(rest).slice(1)}\n`;
}

const first = dayNumber("2025-09-01")!;
const day = (random: SeededIntegers, from: number, to: number) =>
  dayText(first + from + random.next(to - from));
const methods = Object.keys(RELIABLE_CHANGE_METHODS) as ReliableChangeMethodName[];

function randomInstrument(random: SeededIntegers, indicator: string): WrittenInstrument {
  const of = (least: number, most: number) => least + random.next(most - least + 1);
  return {
    ...{ indicator, method: methods[random.next(methods.length)]! },
    reference: {
      ...{ meanBefore: of(2_000, 8_000), meanAfter: of(2_000, 8_000) },
      ...{ deviationBefore: of(1_000, 2_500), deviationAfter: of(1_000, 2_500) },
      ...{ reliabilityBefore: of(70, 95) / 100, reliabilityAfter: of(70, 95) / 100 },
      correlation: of(-30, 50) / 100,
    },
    ...(random.next(2) === 0 ? { functional: { mean: of(0, 10_000), deviation: of(500, 2_000) } } : {}),
  };
}

/** A scheme with three indicators that are observed, the client's own goals, and a measure of each kind. */
function randomScheme(random: SeededIntegers): Model {
  const one = <T>(...of: readonly T[]): T => of[random.next(of.length)]!;
  const shared = { title: "Made up", level: "client", source: "made up" } as const;
  const [first, second, third] = one(
    ["trust", "change", "lull"] as const,
    ["trust", "change", "change"] as const,
    ["lull", "identity", "trust"] as const,
    ["lull", "lull", "identity"] as const,
  );
  const parts: Readonly<Record<string, Indicator["part"]>> = { first, second, third };
  const observed = (id: string, direction: "up" | "down" | "none", points: readonly number[]): Indicator => ({
    ...{ ...shared, id, direction, heading: "reduced-vulnerability", kind: "ordinal" },
    ...(id in parts ? { part: parts[id]! } : {}),
    ...{ baseline: one("relationship", "roll-out"), raters: ["client", "mentor", "manager"] },
    scale: {
      source: "made up",
      levels: points.map((own, i) => ({
        id: `a-${i}`,
        when: i < points.length - 1 ? `observation.answer == "a-${i}"` : true,
        ...{ points: own, says: "So." },
      })),
    },
  });
  const points = () => Array.from({ length: 2 + random.next(4) }, () => random.next(10_001));
  const counts = (id: string, measure: Measure): Indicator => ({
    ...{ ...shared, id, direction: "none", heading: "outputs-and-usage", kind: "count" },
    ...{ baseline: "none", raters: [], counts: measure },
  });
  return compile(
    { name: "made-up", version: "1.0.0", title: "Made up", asOf: "2026-06-30", factors: {} },
    {
      plugins: [
        {
          ...{ id: "made-up", version: "1.0.0", title: "Made up", source: "made up" },
          ...{ vocabulary: metricsFields, success: reportSuccess },
          indicators: [
            {
              ...observed("first", one("up", "down"), points()),
              parameters: [
                { id: "sustained_for", title: "Sustained", kind: "integer", default: 5, source: "made up" },
              ],
            },
            observed("second", one("up", "down", "none"), points()),
            observed("third", one("up", "down"), [0, 10_000]),
            observed("goal", "up", [0, 2_500, 5_000, 7_500, 10_000]),
            counts("rows", { count: "activity", where: 'activity.kind == "session" or activity.cost > 500' }),
            counts("total", { sum: "activity.cost", known: ["activity.outcome"] }),
            counts("named", { distinct: "activity.client", where: "activity.recorded" }),
            counts("words", { distinct: "activity.outcome", of: "values" }),
            counts("each", {
              sum: "activity.cost",
              per: { count: "engagements", known: ["engagement.ending"] },
            }),
            counts("part", {
              share: {
                ...{ of: "activity", where: "activity.recorded" },
                among: { where: 'activity.outcome == "attended" and activity.minutes >= 30' },
              },
            }),
            counts("used", {
              count: "mentors",
              namedBy: { fields: ["engagement.mentor"], where: "engagement.match_points > 6000" },
            }),
            counts("time", {
              time: {
                ...{ from: "engagement.started", to: "engagement.ended" },
                until: 'engagement.ending == "moved-away" or engagement.match_points < 4000',
              },
            }),
            counts("baselines", { baseline: "engagements" }),
            counts("days", { period: "days" }),
          ],
        },
      ],
    },
  );
}

function randomCaseload(random: SeededIntegers, raters: readonly string[]): CaseloadTables {
  const one = <T>(...of: readonly T[]): T => of[random.next(of.length)]!;
  const maybe = <T>(value: T): T | null => (random.next(5) === 0 ? null : value);
  const clients = Array.from({ length: random.next(6) }, (_, i) => ({ id: `C-${i}` }));
  const mentors = [0, 1, 2].map((i) => ({ id: `M-${i}`, capacity: 5 }));
  const engagements = clients.flatMap(({ id: client }) =>
    Array.from({ length: one(0, 1, 1, 1, 2, 3) }, () => {
      const started = random.next(250);
      const ended = random.next(2) === 0 ? null : started + random.next(150);
      return {
        ...{ client, mentor: `M-${random.next(3)}`, match_points: maybe(random.next(10_001)) },
        started: dayText(first + started),
        ended: ended === null ? null : dayText(first + ended),
        ending: ended === null ? null : maybe(one("agreed-exit", "agreed-exit", "left-early", "moved-away")),
      };
    }),
  );
  const observations = clients.flatMap(({ id: client }) =>
    ["first", "second", "third", "goal"].flatMap((indicator) =>
      raters.flatMap((voice) => {
        const goal = indicator === "goal" ? 1 + random.next(3) : null;
        const days = new Set(Array.from({ length: random.next(4) }, () => day(random, 0, 330)));
        return [...days].flatMap((date) => {
          const answer = maybe(`a-${random.next(2)}`);
          const row = {
            client,
            indicator,
            voice,
            date,
            answer,
            goal,
            goal_weight: goal && maybe(random.next(10) + 1),
          };
          const occasion = () => one(null, null, "baseline", "reassessment");
          const twice = random.next(10) === 0;
          return [{ ...row, occasion: occasion() }, ...(twice ? [{ ...row, occasion: occasion() }] : [])];
        });
      }),
    ),
  );
  const activity = Array.from({ length: random.next(12) }, () => ({
    ...{ date: day(random, 0, 330), kind: one("session", "enquiry", "training-package") },
    ...{ outcome: maybe(one("attended", "missed", "cancelled")), recorded: maybe(random.next(2) === 0) },
    ...{ minutes: maybe(random.next(90)), cost: maybe(random.next(1_000)) },
    client: clients.length > 0 ? maybe(`C-${random.next(clients.length)}`) : null,
  }));
  return {
    clients,
    mentors,
    engagements: engagements.map((row, i) => ({ ...row, id: `E-${i}` })),
    observations,
    activity,
  };
}
