// The script of page.html: reads two tables in the page itself, and lists each client's mentors with the reasons.
// npx esbuild examples/scripts/page.ts --bundle --format=esm --outfile=examples/scripts/page.js
import { compile, WaymarkError } from "@waymark/core";
import { reasonsFor, shortlist } from "@waymark/matching";
import { readTables } from "@waymark/spreadsheets";
import { policy, westMidlands } from "@waymark/west-midlands";

const model = compile(policy, { plugins: [westMidlands] });

/** Lines for a reader: the mentors of each client, or everything that is wrong with the tables. */
function answer(clients: string, mentors: string): string[] {
  const bytes = (text: string) => new TextEncoder().encode(text);
  try {
    const { tables, problems } = readTables(model, [
      { name: "clients.csv", bytes: bytes(clients) },
      { name: "mentors.csv", bytes: bytes(mentors) },
    ]);
    if (problems.length > 0) throw new WaymarkError(problems);
    return shortlist(model, tables, { top: 3 }).flatMap(({ client, matches, blocked }) => [
      ...matches.map((found) => {
        const says = reasonsFor(found).for.map((reason) => reason.says);
        return `${client} with ${found.mentor}: ${(found.points / 100).toFixed(1)}. ${says.join(" ")}`;
      }),
      ...blocked.map(({ title, mentors: many }) => `${client}: ${title} keeps ${many} out.`),
    ]);
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    return error.problems.map(({ path, message, hint }) => `${path}: ${message} ${hint}`);
  }
}

const textOf = (id: string) => (document.getElementById(id) as HTMLTextAreaElement).value;
document.getElementById("match")?.addEventListener("click", () => {
  const items = answer(textOf("clients"), textOf("mentors")).map((text) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  });
  document.getElementById("answer")?.replaceChildren(...items);
});
