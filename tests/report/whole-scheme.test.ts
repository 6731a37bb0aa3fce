import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main, nodeDisk } from "@waymark/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const example = fileURLToPath(new URL("../../examples/west-midlands", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "waymark-report-"));
let page = "";

beforeAll(async () => {
  const silent = { write: () => true };
  await main(["run", example, "--out", join(scratch, "out")], {
    stdout: silent,
    stderr: silent,
    env: {},
    disk: nodeDisk(scratch),
    elapsed: () => 0,
  });
  page = readFileSync(join(scratch, "out", "report.html"), "utf8");
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the report of a whole scheme", () => {
  it("stays under 2 MB for sixty clients with five mentors each, and in proportion", () => {
    const clients = page.match(/class="client"/g)?.length ?? 0;
    expect(clients).toBeGreaterThanOrEqual(60);
    expect(page.length / clients).toBeLessThan(2_000_000 / 60);
  });

  it("has a place for every client in its index", () => {
    const index = page.slice(
      page.indexOf('<nav id="clients"'),
      page.indexOf("</nav>", page.indexOf('<nav id="clients"')),
    );
    const wanted = [...index.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThanOrEqual(60);
    for (const id of wanted) expect(page).toContain(`id="${id}"`);
  });

  it("names no place on this machine and no address", () => {
    expect(page).not.toContain(scratch);
    expect(page).not.toMatch(/https?:\/\//);
  });
});
