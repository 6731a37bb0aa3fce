import { expect, it } from "vitest";
import { demoModel } from "../../tests/demo.js";
import { riskOf } from "../compile/index.js";
import { influences } from "./index.js";

/** What would foretell what a person does, or call a person a danger. */
const foretells =
  /\b(dangerous|more likely|likelier|going to (hurt|attack|harm))\b|\b(clients?|person|people|they|he|she) (will|would)\b|\bthe client (gathers|converts|plays|feigns|manipulates|attacks|threatens)\b/i;

const { risks } = riskOf(demoModel());
const besideAPerson = risks.map(({ risk }) => risk).filter(({ heldBy }) => heldBy !== "programme");
const ids = new Set(besideAPerson.map(({ id }) => id));

it("knows a prediction when it reads one", () => {
  for (const says of [
    "More knowledge makes the client more dangerous.",
    "Harm becomes more likely than before.",
    "The client will act.",
    "The client gathers knowledge to use against others.",
  ])
    expect(says).toMatch(foretells);
  expect("What was taught may pull the client deeper in.").not.toMatch(foretells);
});

it.each(besideAPerson)("foretells nothing of a person in $id", (risk) => {
  const levels = [risk.likelihood, risk.impact].flatMap(({ levels: all }) => all.map(({ says }) => says));
  for (const says of [risk.title, risk.cause, risk.event, risk.consequence, ...levels])
    expect(says).not.toMatch(foretells);
});

it("foretells nothing of a person where one risk raises another", () => {
  const shown = influences.filter(({ from, to }) => ids.has(from) && ids.has(to));
  expect(shown.length).toBeGreaterThan(0);
  for (const { reason } of shown) expect(reason).not.toMatch(foretells);
});

it("gives a risk beside a person the title of a possibility, never of a finding", () => {
  const findings = besideAPerson
    .filter(({ title }) => !/\b(could|may)\b/.test(title))
    .map(({ title }) => title);
  // Nouns without a verb, which state nothing.
  expect(findings).toEqual(["Threats to the mentor after sessions", "Physical harm in a session"]);
});
