import { type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, figureRange, figureValue } from "../words/index.js";
import { fold } from "./parts.js";

/** How far raters agree on where clients stand now. */
export function agreement({ input: { programme } }: View): Child {
  const all = programme.vulnerability.agreement;
  if (all.length === 0) return null;
  const rows = all.flatMap(({ title, alpha, pairs }) => [
    [
      ...[title, "All raters", figureValue(alpha), figureRange(alpha), "", ""],
      ...[alpha.n, alpha.why ?? alpha.whyNoInterval],
    ],
    ...pairs.map(({ a, b, kappa, intraclass }): Child[] => [
      title,
      `${capital(a)} and ${b}`,
      figureValue(kappa),
      figureRange(kappa),
      figureValue(intraclass),
      figureRange(intraclass),
      kappa.n,
      kappa.why ?? kappa.whyNoInterval,
    ]),
  ]);
  const [one] = all;
  const methods = [one?.alpha.method, one?.pairs[0]?.kappa.method, one?.pairs[0]?.intraclass.method];
  return fold(
    "How far raters agree",
    html`<p>1 is full agreement, 0 what chance would give. Where raters disagree, the disagreement is a finding, not noise (§8.3). All raters: ${methods[0]}. Two raters: ${methods[1]}; on points: ${methods[2]}.</p>${table(
      {
        caption: "Agreement between raters at each client’s last assessment",
        columns: [
          { head: "Indicator" },
          { head: "Between" },
          { head: "Agreement", kind: "number" },
          { head: "95 % interval" },
          { head: "On points", kind: "number" },
          { head: "95 % interval" },
          { head: "Clients", kind: "number" },
          { head: "Why none" },
        ],
        rows,
      },
    )}`,
  );
}
