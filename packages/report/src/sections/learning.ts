import { type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { counted } from "../words/index.js";
import { fold } from "./parts.js";

const facets = { triggersIn: "Way in", triggersOut: "Way out", tried: "What was tried" } as const;

/** What coded case studies show: how often each pattern is supported or contradicted, and what none has shown yet. */
export function learning({ input: { programme } }: View): Child {
  const { cases, patterns, bearsOn, warning } = programme.understanding.register;
  if (cases.length === 0) return null;
  const seen = patterns.filter((one) => one.cases.length > 0);
  const unseen = patterns.filter((one) => one.cases.length === 0);
  const columns = [
    { head: "Pattern" },
    { head: "Where" },
    { head: "Supported", kind: "number" as const },
    { head: "Contradicted", kind: "number" as const },
    { head: "Mixed", kind: "number" as const },
    { head: "Open", kind: "number" as const },
    { head: "Sure", kind: "number" as const },
  ];
  return html`<h4 id="learning">What was learnt from ${counted(cases.length, "coded case")}</h4><p>${warning}</p>${table(
    {
      caption: "Patterns in the register of learning, and how often cases bear them out",
      columns,
      rows: seen.map(({ title, facet, supports, contradicts, mixed, open, sure }) => [
        title,
        facets[facet],
        supports,
        contradicts,
        mixed,
        open,
        sure,
      ]),
    },
  )}${
    unseen.length > 0 &&
    html`<p><strong>No case has shown yet:</strong> ${unseen.map(({ title }) => title).join("; ")}.</p>`
  }${
    bearsOn.length > 0 &&
    fold(
      "What cases say of stances, factors and controls",
      table({
        caption: "Stances, factors and controls that cases bear on",
        quiet: true,
        columns: [{ head: "Item" }, ...columns.slice(2)],
        rows: bearsOn.map(({ id, supports, contradicts, mixed, open, sure }) => [
          id,
          supports,
          contradicts,
          mixed,
          open,
          sure,
        ]),
      }),
    )
  }`;
}
