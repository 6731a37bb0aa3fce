import { compile, definePlugin } from "@waymark/core";
import "@waymark/matching";

/** A small scheme as literal data, for the tests of types. */
export const service = definePlugin({
  id: "service",
  version: "1.0.0",
  title: "Service",
  source: "our coding",
  vocabulary: {
    client: [
      {
        id: "age",
        title: "Age",
        kind: "integer",
        sensitivity: "ordinary",
        describes: "The age in years.",
        unit: "years",
      },
    ],
  },
  parameters: [
    { id: "grown_up", title: "Age of majority", kind: "integer", default: 18, source: "our coding" },
  ],
  factors: [
    {
      id: "music",
      title: "Music",
      summary: "Something to do together.",
      source: "our coding",
      fields: {
        client: [
          {
            id: "instrument",
            title: "Instrument",
            kind: "category",
            sensitivity: "ordinary",
            describes: "What they play.",
            values: [
              { id: "drums", title: "Drums" },
              { id: "oud", title: "Oud" },
            ],
          },
        ],
        mentor: [
          {
            id: "instruments",
            title: "Instruments",
            kind: "categories",
            sensitivity: "ordinary",
            describes: "What they play.",
            values: [
              { id: "drums", title: "Drums" },
              { id: "oud", title: "Oud" },
            ],
          },
        ],
      },
      similar: {
        source: "our coding",
        levels: [
          {
            id: "same",
            when: "has(mentor.instruments, client.instrument)",
            points: 10_000,
            says: "Both play.",
          },
          { id: "other", when: true, points: 0, says: "They play different things." },
        ],
      },
      cases: [{ given: { "client.instrument": "oud", "mentor.instruments": "oud" }, gives: "same" }],
    },
  ],
  rules: [
    {
      id: "grown-up",
      title: "Is grown up",
      source: "our coding",
      when: "client.age >= policy.grown_up",
      effect: "flag",
      reason: "The client is a child.",
      unknown: "The age is not known.",
      remedy: "Ask a parent.",
    },
  ],
  stances: [
    {
      id: "children",
      title: "Whether children are mentored",
      source: "our coding",
      options: [
        { id: "yes", title: "Yes", changes: {} },
        { id: "no", title: "No", changes: { parameters: { grown_up: 21 } } },
      ],
    },
  ],
});

/** Its model, with a policy in its own ids. */
export const model = compile(
  {
    name: "service",
    version: "1.0.0",
    title: "Service",
    asOf: "2026-01-31",
    parameters: { grown_up: 16 },
    stances: { children: "yes" },
    factors: { music: { weight: 100, mode: "similar" } },
    rules: { "grown-up": "off" },
  },
  { plugins: [service] },
);
