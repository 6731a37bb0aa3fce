import { expect, it } from "vitest";
import { smallReport } from "../../../../tests/support/report/fixture.js";
import { renderReport } from "../render.js";
import { reportPages } from "./report-pages.js";

const { model, results } = smallReport();
const idsIn = (page: string) => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

it("is one file, the same as ever, where there are few people", () => {
  const [only, ...others] = reportPages(model, results);
  expect(others).toEqual([]);
  expect(only!.file).toBe("report.html");
  expect(only!.render()).toBe(renderReport(model, results));
});

it("holds on many pages what stands on one, and every link leads to its place", () => {
  const pages = new Map(reportPages(model, results, 1).map(({ file, render }) => [file, render()]));
  expect(pages.size).toBeGreaterThan(5);
  const placesOf = new Map([...pages].map(([file, page]) => [file, new Set(idsIn(page))]));
  for (const [file, page] of pages)
    for (const [, to, place] of page.matchAll(/ href="([^"#]*)#?([^"]*)"/g)) {
      const target =
        to === "" ? file : to!.startsWith("../") ? to!.slice(3) : file.includes("/") ? `report/${to}` : to!;
      expect(placesOf.has(target), `${file}: ${to}`).toBe(true);
      if (place !== "") expect(placesOf.get(target)!.has(place!), `${file}: ${to}#${place}`).toBe(true);
    }
  const all = new Set([...placesOf.values()].flatMap((ids) => [...ids]));
  const people = /^(?:client|waiting|engagement|journey)-/;
  const lost = idsIn(renderReport(model, results)).filter((id) => people.test(id) && !all.has(id));
  expect(lost).toEqual([]);
});
