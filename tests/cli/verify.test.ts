import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

async function published() {
  const root = folderWith(within(goodFiles));
  expect((await waymark(root, ["run", "in", "--out", "out"])).code).toBe(0);
  return root;
}

it("finds that nothing differs", async () => {
  const root = await published();
  const { code, out } = await waymark(root, ["verify", "out"]);
  expect(out).toMatch(/^✔ All \d+ files are as they were published\.\n$/);
  expect(code).toBe(0);
});

it("names the first figure that was changed", async () => {
  const root = await published();
  const file = `${root}/out/results.json`;
  const results = JSON.parse(readFileSync(file, "utf8"));
  results.allocation.points += 1;
  writeFileSync(file, JSON.stringify(results));
  const { code, out } = await waymark(root, ["verify", "out"]);
  expect(code).toBe(1);
  expect(out).toMatch(/^✘ results\.json at allocation\.points: The file says \d+; recomputed it is \d+\.\n$/);
});

it.each([
  ["a line of a sheet", "allocation.csv", "allocation.csv at line 1"],
  ["the report", "report.html", "report.html at line"],
  ["the workbook", "risk-register.xlsx", "risk-register.xlsx: The workbook"],
])("names %s that was changed", async (_, file, says) => {
  const root = await published();
  writeFileSync(`${root}/out/${file}`, `x${readFileSync(`${root}/out/${file}`, "latin1")}`, "latin1");
  const { code, out } = await waymark(root, ["verify", "out"]);
  expect(code).toBe(1);
  expect(out).toContain(says);
});

it("names the input that has changed since", async () => {
  const root = await published();
  writeFileSync(`${root}/in/clients.csv`, goodFiles["clients.csv"]!.replace("birmingham", "dudley"));
  const { code, out } = await waymark(root, ["verify", "out", "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ same: false, difference: { file: "clients.csv" } });
  writeFileSync(`${root}/in/clients.csv`, goodFiles["clients.csv"]!);
  const policy = JSON.parse(goodFiles["policy.json"]!);
  writeFileSync(`${root}/in/policy.json`, JSON.stringify({ ...policy, version: "9.9.9" }));
  expect((await waymark(root, ["verify", "out"])).out).toContain("9.9.9 of");
});

it("finds the caseload where it has moved to, if told", async () => {
  const root = await published();
  renameSync(`${root}/in`, `${root}/moved`);
  const { code, err } = await waymark(root, ["verify", "out"]);
  expect(code).toBe(2);
  expect(err).toContain("--caseload");
  expect((await waymark(root, ["verify", "out", "--caseload", "moved"])).code).toBe(0);
  rmSync(`${root}/out/receipt.json`);
  expect((await waymark(root, ["verify", "out"])).code).toBe(2);
});

it("keeps no clock, no place and no machine in what it publishes", async () => {
  const root = await published();
  const other = await published();
  for (const file of ["receipt.json", "results.json", "report.html", "risk-register.xlsx"]) {
    const text = readFileSync(`${root}/out/${file}`, "latin1");
    expect(text, file).not.toContain(root);
    expect(text, file).toBe(readFileSync(`${other}/out/${file}`, "latin1"));
  }
});
