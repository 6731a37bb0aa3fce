import { dayText, longDay } from "@waymark/core";
import type { Check } from "../check.js";
import { people } from "../example.js";

const halfYear = 183;

/** A caseload is looked at on the wrong day: nothing has happened yet, or everything long ago. */
export const policyDayFarFromData: Check = {
  id: "policy-day-far-from-data",
  asks: "Does the policy’s day lie far from the days of the data?",
  severity: "question",
  find: ({ model, rows }) => {
    const days = [
      ...rows.clients.map(({ referred }) => referred),
      ...rows.engagements.flatMap(({ started, ended }) => [started, ended]),
      ...(rows.observations ?? []).map(({ date }) => date),
      ...(rows.activity ?? []).map(({ date }) => date),
    ].filter((day): day is number => typeof day === "number");
    if (days.length === 0) return [];
    const last = days.reduce((a, b) => Math.max(a, b));
    const first = days.reduce((a, b) => Math.min(a, b));
    if (model.today >= first && model.today - last <= halfYear) return [];
    return [
      {
        list: "clients",
        rows: [],
        message: `The policy’s day is ${longDay(model.asOf)}; the data run from ${longDay(dayText(first))} to ${longDay(dayText(last))}.`,
        hint: "Set asOf in the policy to the day of the data.",
      },
    ];
  },
  good: {
    tables: {
      clients: [{ id: "C-1", referred: "2026-01-02" }],
      mentors: people.mentors,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", referred: "2024-01-02" }],
      mentors: people.mentors,
    },
    at: ["policy.json:asOf"],
  },
};
