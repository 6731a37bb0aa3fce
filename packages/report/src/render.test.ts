import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everywhere } from "../../../tests/support/report/everywhere.js";
import { smallReport } from "../../../tests/support/report/fixture.js";
import { tagsOf, textOf } from "../../../tests/support/report/page.js";
import { renderReport } from "./render.js";
import { ordinal } from "./words/index.js";

const { model, results } = smallReport();
const page = renderReport(model, results);
const tags = tagsOf(page);
const names = new Set(tags.map(({ name }) => name));
const attributes = new Set(tags.flatMap((tag) => [...tag.attributes.keys()]));

const nasty = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onload='x",
  "`&amp;<!--",
  "</style></title></main>",
  "\u2028\u2029\u202e\0",
  "javascript:alert(1)",
  "{client.faith}",
  "]]>",
];

describe("escaping", () => {
  it.each(nasty)("lets no %j in any field, ids included, become markup", (text) => {
    const hostile = rendered((was) => was.slice(0, 3) + text);
    expectSafe(hostile);
  });

  it("lets no string in any field become markup", () => {
    const any = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...nasty));
    fc.assert(
      fc.property(any, fc.boolean(), (text, only) =>
        expectSafe(rendered((was) => (only ? text : was + text))),
      ),
      { numRuns: 25 },
    );
  });
});

/** The page with every string of model and results put through a function. */
function rendered(change: (text: string) => string): string {
  const changed = everywhere({ model, results }, change);
  return renderReport(changed.model, changed.results);
}

function expectSafe(hostile: string): void {
  expect(textOf(hostile)).not.toMatch(/[<>]/);
  expect(hostile).not.toMatch(/[\u2028\u2029\u202e\0]/u);
  for (const tag of tagsOf(hostile)) {
    expect(names).toContain(tag.name);
    for (const [key, value] of tag.attributes) {
      expect(attributes).toContain(key);
      if (key === "href") expect(value).toMatch(/^#[A-Za-z0-9_-]+$/);
      if (key === "id") expect(value).toMatch(/^[A-Za-z0-9_-]+$/);
    }
  }
}

describe("the page", () => {
  it("is one file without a script or an address", () => {
    expect(names).not.toContain("script");
    expect(page).not.toMatch(/https?:\/\//);
    expect([...attributes].filter((name) => /^(?:on.*|src|style|action|data)$/.test(name))).toEqual([]);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  });

  it("gives the same bytes for the same input", () => {
    expect(renderReport(smallReport().model, smallReport().results)).toBe(page);
  });

  it("closes every tag that it opens, in order", () => {
    const open: string[] = [];
    const empty = new Set(["meta", "br", "hr", "col", "wbr", "input", "link"]);
    const closedByOthers = new Set(["td", "th", "tr", "tbody", "thead", "li", "p", "dt", "dd", "option"]);
    for (const { name, closes, whole, at } of tags) {
      if (!closes) {
        if (!empty.has(name) && !whole) open.push(name);
        continue;
      }
      while (open.at(-1) !== name && closedByOthers.has(open.at(-1) ?? "")) open.pop();
      expect(`${open.pop()} at ${at}`).toBe(`${name} at ${at}`);
    }
    expect(open).toEqual([]);
  });

  it("has one h1, and no heading that skips a level", () => {
    const levels = tags
      .filter(({ name, closes }) => /^h\d$/.test(name) && !closes)
      .map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("has landmarks, a skip link and a language", () => {
    for (const name of ["header", "nav", "main", "footer"]) expect(names).toContain(name);
    expect(page).toContain('<a class="skip" href="#main">');
    expect(page).toContain('<html lang="en-GB">');
  });

  it("has no id twice and no link that leads nowhere", () => {
    const ids = tags.flatMap(({ attributes: own }) => own.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = tags.flatMap(({ attributes: own }) => [
      ...(own.get("href")?.slice(1) ?? "").split(" "),
      ...(own.get("aria-labelledby") ?? "").split(" "),
    ]);
    for (const id of wanted) if (id !== "") expect(ids).toContain(id);
  });

  it("captions every table and gives every heading cell its scope", () => {
    expect(tags.filter(({ name, closes }) => name === "caption" && !closes)).toHaveLength(
      tags.filter(({ name, closes }) => name === "table" && !closes).length,
    );
    for (const { name, closes, attributes: own } of tags) {
      if (name === "th" && !closes) expect(own.get("scope")).toMatch(/^(?:col|row)$/);
    }
  });

  it("puts a table beside every picture, and says every picture in words", () => {
    const pictures = [...page.matchAll(/<svg[^>]*>/g)];
    expect(pictures.length).toBeGreaterThan(10);
    for (const { 0: open, index } of pictures) {
      if (open.includes('aria-hidden="true"')) continue;
      expect(open).toContain('role="img"');
      const rest = page.slice(index);
      expect(rest).toMatch(/^<svg[^>]*>\s*<title id="[^"]+">[^<]+<\/title>\s*<desc id="[^"]+">[^<]+<\/desc>/);
      expect(rest.slice(rest.indexOf("</svg>"))).toMatch(
        /^<\/svg><\/div><\/figure><div class="scroll"[^>]*><table>/,
      );
    }
  });
});

describe("what a coordinator reads", () => {
  const words = textOf(page).replace(/\s+/g, " ");

  it("starts with today, and every unmatched client has a reason", () => {
    expect(page.indexOf('id="today"')).toBeLessThan(page.indexOf('id="allocation"'));
    for (const { client } of results.allocation.unmatched) expect(page).toContain(`id="waiting-${client}"`);
  });

  it("says of each client in five lines who, why, what against, what to ask and what to do", () => {
    const section = words.slice(words.indexOf("C-1 continues with M-1"));
    const lines = ["Who", "Why M-1", "What speaks against", "What to ask first", "What to do, by when"];
    const places = lines.map((line) => section.indexOf(line));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(words).toMatch(/The rule “[^”]+” keeps out all three mentors in the scheme\./);
    expect(words).toContain("Why not M-3?");
  });

  it("shows of each proposal its place and what speaks against it, and of the floor what it costs", () => {
    const proposed = results.allocation.assignments.filter(({ kind }) => kind === "proposed");
    expect(proposed.length).toBeGreaterThan(0);
    for (const { rank, of } of results.places) expect(words).toContain(`${ordinal(rank)} of ${of}`);
    expect(words).toContain("With it, one client is proposed a mentor; without it, two would be.");
  });

  it("shows fit and risk in words: no figure to tenths before somebody asks", () => {
    const folded = /<details><summary>(?:(?!<details).)*?<\/details>/gs;
    const open = textOf(page.slice(0, page.indexOf('id="success"')).replaceAll(folded, ""));
    expect(open.length).toBeGreaterThan(2_000);
    expect(open.match(/(?<![§\d.])\b\d{1,3}\.\d{1,2}\b(?!\.\d)/g)).toBeNull();
  });

  it("puts the duty to report before any score of risk", () => {
    expect(words.indexOf("Report a serious threat")).toBeLessThan(words.indexOf("The categories of risk"));
  });

  it("has a heat map before and after controls for each category", () => {
    for (const whom of ["project", "mentor", "client", "organisation"]) {
      expect(words).toContain(`Risk to the ${whom}, before controls`);
      expect(words).toContain(`Risk to the ${whom}, after controls`);
    }
  });
});
