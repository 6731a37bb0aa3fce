import { nodeDisk, readFolder } from "@waymark/cli";
import { computeResults } from "@waymark/folder";
import { renderBoardPaper } from "@waymark/report";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const quiet = { step: () => {}, count: () => {}, done: () => {} };
const { model, results } = (() => {
  const folder = readFolder(nodeDisk(root), "examples/west-midlands");
  return { model: folder.model, results: computeResults(folder, 5, quiet) };
})();
const { glance } = results.metrics.programme;

describe("the paper for a board", () => {
  const page = renderBoardPaper(model, results);
  const { document } = parseHTML(page);
  const text = document.querySelector("main")?.textContent ?? "";

  it("is two sheets, without a script and without a link", () => {
    expect(document.querySelectorAll(".sheet-a4").length).toBe(2);
    expect(document.querySelectorAll("script, a, img, link").length).toBe(0);
    expect(renderBoardPaper(model, structuredClone(results))).toBe(page);
  });

  it("shows each part of each bar with the people in it, in words as well", () => {
    const named = Array.from(document.querySelectorAll(".people-bar > svg")).map((one) =>
      one.getAttribute("aria-label"),
    );
    const { mentored, notMentored } = glance.path!;
    expect(named[0]).toBe(`Who was referred: ${mentored} have been mentored, ${notMentored} not yet`);
    expect(named.length).toBe(2 + glance.change.flatMap(({ raters }) => raters).length);
    for (const { title, better } of glance.change.flatMap(({ raters }) => raters))
      if (better > 0)
        expect(named.find((one) => one?.startsWith(`As seen by: ${title}:`))).toContain(
          `${better} better than at first`,
        );
  });

  it("says all that is not known, and what is overdue", () => {
    for (const { says } of glance.notKnown) expect(text).toContain(says);
    for (const one of results.todo.filter(({ overdue, tell }) => overdue && tell !== ""))
      expect(text).toContain(one.todo);
  });

  it("runs nothing that stands in the data", () => {
    const todo = results.todo.map((one) => ({ ...one, todo: '<img src=x onerror="alert(1)">\u202e' }));
    const hostile = renderBoardPaper({ ...model, title: "<script>alert(1)</script>" }, { ...results, todo });
    expect(hostile).not.toMatch(/<script|<img|\u202e/);
  });
});
