import { type Child, html } from "../html/index.js";
import type { View } from "../view.js";

/** The instruments that clients were assessed with, each with its edition; earlier ones say that they are no longer asked. */
export function instruments({ metrics: { programme } }: View): Child {
  const all = programme.vulnerability.instruments;
  if (all.length === 0) return null;
  const titleOf = (name: string) => {
    const found = all.find((one) => one.name === name);
    return found ? `${found.title}, ${found.version}` : name;
  };
  return html`<p>Assessed with these instruments. No figure puts two of them together.</p><ul>${all.map(
    ({ title, version, by, source, replacedBy }) =>
      html`<li><span title="${source}">${title}, ${version}</span>, by ${by}.${
        replacedBy !== null &&
        ` No longer asked: ${titleOf(replacedBy)} has taken its place. Earlier answers stand apart.`
      }</li>`,
  )}</ul>`;
}
