import { dayNumber } from "@waymark/core";
import type { Check } from "../check.js";
import { people } from "../example.js";
import { eachCell } from "../helpers.js";

/** 1 January 1900: people who are mentored were born later. */
const first = dayNumber("1900-01-01")!;
const thirtyYears = 10_957;

/** A slip in a year makes a wait of centuries, or of none. */
export const impossibleYear: Check = {
  id: "impossible-year",
  asks: "Does a day lie where no day of the scheme can be?",
  severity: "refuse",
  find: (context) => {
    const { today } = context.model;
    return eachCell(
      context,
      ({ kind }) => kind === "date",
      (_, value) =>
        Number(value) < first || Number(value) > today + thirtyYears
          ? {
              message: "The year of this day cannot be right.",
              hint: "Correct the year. Where something never lapses, leave the cell empty.",
            }
          : undefined,
    );
  },
  good: {
    tables: {
      clients: [{ id: "C-1", referred: "2025-09-21" }],
      mentors: people.mentors,
    },
  },
  bad: {
    tables: {
      clients: [
        { id: "C-1", referred: "0206-09-21" },
        { id: "C-2", referred: "2062-09-21" },
      ],
      mentors: people.mentors,
    },
    at: ["clients.0.referred", "clients.1.referred"],
  },
};
