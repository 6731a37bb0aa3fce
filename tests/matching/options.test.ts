import { compile } from "@waymark/core";
import {
  allocate,
  allocationWorkings,
  auditFairness,
  compareStances,
  compareWithout,
  panel,
  poolGaps,
  shortlist,
  shortlistPairs,
} from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });
const caseload = { clients: [], mentors: [] };
const none = allocate(model, caseload);

it.each<[name: string, slip: string, meant: string, call: (options: never) => unknown]>([
  ["compile", "plugin", "plugins", (options) => compile(policy, options)],
  ["shortlist", "tpo", "top", (options) => shortlist(model, caseload, options)],
  ["shortlistPairs", "clint", "client", (options) => shortlistPairs(model, caseload, options)],
  ["allocate", "previou", "previous", (options) => allocate(model, caseload, options)],
  ["allocationWorkings", "prevous", "previous", (options) => allocationWorkings(model, caseload, options)],
  ["poolGaps", "capcity", "capacity", (options) => poolGaps(model, caseload, options)],
  ["compareStances", "polcy", "policy", (options) => compareStances(model, caseload, options)],
  ["compareWithout", "tops", "top", (options) => compareWithout(model, caseload, [], options)],
  ["panel", "witin", "within", (options) => panel(model, caseload, options)],
  ["auditFairness", "treshold", "threshold", (options) => auditFairness(model, caseload, none, options)],
])("%s refuses an option called %s, and names %s", (_, slip, meant, call) => {
  const refused = (code: string, more: object) =>
    expect.objectContaining({ problems: [expect.objectContaining({ code, ...more })] });
  expect(() => call({ [slip]: [] } as never)).toThrow(
    refused("unknown-option", { path: `options.${slip}`, hint: `Did you mean ${meant}?` }),
  );
  expect(() => call(null as never)).toThrow(refused("not-options", { path: "options" }));
});
