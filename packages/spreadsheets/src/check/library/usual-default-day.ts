import { dayNumber } from "@waymark/core";
import type { Check } from "../check.js";
import { people } from "../example.js";
import { eachCell } from "../helpers.js";

const defaults = new Set(
  ["1900-01-01", "1904-01-01", "1970-01-01", "1980-01-01", "2000-01-01"].map((day) => dayNumber(day)),
);

/** 1 January 1900 is an empty cell more often than a day. */
export const usualDefaultDay: Check = {
  id: "usual-default-day",
  asks: "Is a day one that programs put where there is none?",
  severity: "question",
  find: (context) =>
    eachCell(
      context,
      ({ kind }) => kind === "date",
      (_, value) =>
        defaults.has(Number(value))
          ? {
              message: "This is the day that programs write where there is none.",
              hint: "Clear the cell, unless the day is right.",
            }
          : undefined,
    ),
  good: {
    tables: {
      clients: [{ id: "C-1", referred: "2026-01-02" }],
      mentors: people.mentors,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", referred: "01/01/1970" }],
      mentors: people.mentors,
    },
    at: ["clients.0.referred"],
  },
};
