import { dayText, longDay } from "@waymark/core";
import type { Check } from "../check.js";
import { people } from "../example.js";

/** Days after which it is asked. */
const month = 31;

/** A decision of today is not yet in force on a day that has passed. */
export const policyDayFarFromToday: Check = {
  id: "policy-day-far-from-today",
  asks: "Does the policy’s day lie far from today?",
  severity: "question",
  find: ({ model, today }) => {
    if (today === undefined || Math.abs(today - model.today) <= month) return [];
    return [
      {
        list: "clients",
        rows: [],
        message: `The policy’s day is ${longDay(model.asOf)}; today is ${longDay(dayText(today))}.`,
        hint: "Set asOf in the policy to the day on which the caseload is looked at.",
      },
    ];
  },
  good: {
    tables: {
      ...people,
    },
    today: "2026-02-10",
  },
  bad: {
    tables: {
      ...people,
    },
    today: "2026-11-30",
    at: ["policy.json:asOf"],
  },
};
