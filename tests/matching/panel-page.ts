import { canonical, fillSentence, type Model, type RawRecord, requireRecord } from "@waymark/core";
import type { Shortlist } from "@waymark/matching";
import { type PanelCase, plainClient, plainMentor } from "./panel-people.js";

const opening = `# Panel decisions, by hand

Situations of the report, each with a small made-up pool. One reader of the report decided them as a panel might, and they were
then put to the software. The decisions were written down before the software was asked, and the pools were not changed
afterwards. Where the two differ the difference is explained, and what would turn it is tried. Whoever wrote the cases
knew the factors, so that agreement proves less than it seems to; what is learnt is in the differences. Scores within
a hundred points or so are level: so it is in “Trained to resist” and in “Why are you recording this conversation?”.
Since then the default policy has stopped counting travel and day rates, which no section of the report asks for, and
counts practice only where the client asks (§3.4 D). That turned “Trained to resist” to what the panel had decided.

The clients and mentors are made up; the situations and the words in quotation marks are from Spalek, Davies and
McDonald (2010). “The panel” below is that one reader, and no Mentor Selection Panel: put your own cases beside
these, and your own decisions. The policy is the default policy of the West Midlands scheme, whose weights are a scheme’s choice.

This page is written by \`tests/matching/panel-decisions.test.ts\` from the cases beside it, and the test fails where
the software no longer says what stands here. To write it again: \`npx vitest run tests/matching/panel-decisions -u\`.

Unless a case says otherwise, client and mentors are free at the same times, the client has agreed to be mentored,
and every mentor is vetted, selected, trained and accredited, of some skill at befriending and at challenging, keeps
notes after sessions, is open about work and credentials, and travels within the region.
`;

/** The whole page of cases, as Markdown. */
export function panelPage(model: Model, cases: readonly PanelCase[], lists: readonly Shortlist[]): string {
  const agree = cases.filter(({ panel, software }) => panel === software).length;
  const rows = cases.map(
    ({ title, source, panel, software }) =>
      `| [${title}](#${anchorOf(title)}) | ${source} | ${panel ?? "nobody"} | ${software ?? "nobody"} | ${panel === software ? "yes" : "no"} |`,
  );
  const table = [
    `In ${agree} of ${cases.length} cases panel and software agree.`,
    "",
    "| case | report | panel | software | agree |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
  const sections = cases.map((one, i) => section(model, one, lists[i]!));
  return `${[opening, table, "", ...sections].join("\n")}`;
}

/** The anchor that a heading has on a page. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number} -]/gu, "")
    .replaceAll(" ", "-");
}

function section(model: Model, one: PanelCase, list: Shortlist): string {
  const mentors = one.mentors.map(
    (mentor) => `- **${String(mentor.id)}**: ${describe(model, "mentor", mentor, plainMentor)}.`,
  );
  const ranked = list.matches.map(({ mentor, points }) => `${mentor} ${points}`).join(", ");
  const kept = list.blocked.map(
    ({ title, mentors: count }) => `${title.toLowerCase()} keeps ${count === 1 ? "one" : count} out`,
  );
  const says = [ranked || "nobody is eligible", ...kept].join("; ");
  const turns = (one.turns ?? []).map(({ how, first }) => `- ${how}: ${first}.`);
  return [
    `## ${one.title}`,
    "",
    `${one.source}. The client: ${describe(model, "client", one.client, plainClient)}.`,
    "",
    ...mentors,
    "",
    `**The panel**: ${one.panel ?? "nobody"}. ${one.because}`,
    "",
    `**The software**: ${says}.`,
    "",
    ...(one.difference ? [`**The difference.** ${one.difference}`, "", ...turns, ""] : []),
  ].join("\n");
}

/** What sets a record apart from a plain one, in words. */
function describe(model: Model, kind: "client" | "mentor", record: RawRecord, plain: RawRecord): string {
  const values = requireRecord(model, kind, record);
  const parts = (model.fieldsOf.get(kind) ?? []).flatMap(({ id, title }) => {
    const given = record[id] ?? null;
    if (id === "id" || given === null || canonical(given) === canonical(plain[id] ?? null)) return [];
    return [`${title.toLowerCase()}: ${fillSentence(`{${kind}.${id}}`, { [kind]: values }, model.fields)}`];
  });
  return parts.join("; ");
}
