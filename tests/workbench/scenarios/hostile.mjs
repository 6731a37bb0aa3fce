/**
 * A caseload whose words are hostile: markup, another direction of writing, words too long for a line. Every screen shows
 * them as the text they are. An id that cannot be one is refused, and shown at its cell.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foreignPair } from "../foreign-pair.mjs";
import { hostile, hostileCaseload, hostileName, longId } from "../hostile-caseload.mjs";

/** Ids that are made long: a client who waits, and a pair that meets. */
const ids = ["C-001", "C-006", "M-042", "E-001"];
const [waiting, mentored] = ids.map(longId);

/** Each screen, with what is there once it is. */
const screens = [
  ["today", ".todo tbody tr"],
  ["proposals", ".proposals tbody tr"],
  [`client/${waiting}`, ".five"],
  [`client/${mentored}`, "h2"],
  ["mentors", "main table tbody tr"],
  ["risk", "main table tbody tr"],
  ["success", ".people-bar"],
  ["policy", "main table tbody tr"],
  ["save", "main ul li"],
];

/** Screens on which something stands that somebody wrote freely. */
const written = new Set(["proposals", "policy"]);

export async function scenario({ page, root, check, fits }) {
  const parent = mkdtempSync(join(tmpdir(), "waymark-hostile-"));
  const caseload = join(parent, "caseload");
  const scripts = await page.evaluate(() => document.scripts.length);
  hostileCaseload(join(root, "examples/west-midlands"), caseload, ids);
  try {
    await visit(caseload);
    await refused(caseload);
  } finally {
    rmSync(parent, { recursive: true });
  }

  async function visit(folder) {
    await page.locator("input[type=file][webkitdirectory]").setInputFiles(folder);
    await page.locator(".todo tbody tr").first().waitFor();
    const title = await page.locator(".scheme bdi").textContent();
    check("the title is shown as it is written", title === hostile ? "" : title);
    for (const [screen, there] of screens) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#${screen}`);
      await page.locator(there).first().waitFor({ timeout: 60_000 });
      await unfold();
      await harmless(screen.slice(0, 12));
      if (written.has(screen)) {
        const text = await page.locator("main").textContent();
        check(
          `${screen} shows the words as they are written`,
          text.includes(hostile) ? "" : "they are not there",
        );
      }
      if (screen === "risk") await judged();
      if (screen.startsWith("client/")) {
        const name = await page.locator("h1").textContent();
        check(`${screen.slice(0, 12)} is the client`, name === screen.slice(7) ? "" : name);
      }
    }
  }

  /** Opens a risk that somebody judged, with the reason that they wrote. */
  async function judged() {
    await page.getByLabel("How it stands").selectOption("judged");
    await page.getByLabel("Client, mentor or relationship").fill("E-046");
    await page.getByText(/^[^0]\d* of \d+ risks are shown/).waitFor();
    await page.locator(".register tbody tr").first().getByRole("button", { name: "Open" }).click();
    const detail = page.locator(".opened .panel").first();
    await detail.getByText("What could happen").waitFor();
    const text = await detail.textContent();
    check("a judgement is shown as it is written", text.includes(hostile) ? "" : text);
    await harmless("a risk in full");
  }

  /** Opens everything that is folded away. */
  async function unfold() {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("main details")) one.open = true;
    });
  }

  /** An id that is markup is refused, and a file whose name is markup is shown by that name. */
  async function refused(folder) {
    const clients = join(folder, "clients.csv");
    writeFileSync(
      clients,
      readFileSync(clients, "utf8").replace("\nC-002,", `\n<img src=x onerror=alert(4)>,`),
    );
    await page.evaluate(() => {
      location.hash = "#open";
    });
    await page.locator("input[type=file][webkitdirectory]").setInputFiles(folder);
    await page.locator(".cells").first().waitFor();
    const said = await page.locator(".cells").first().textContent();
    check(
      "an id that is markup is shown at its cell",
      said.includes("<img src=x onerror=alert(4)>") ? "" : said,
    );
    check("and it is said what is wrong", said.includes("this is not an id") ? "" : said);
    await harmless("what is refused");
    await page.getByRole("button", { name: "Start again with other files" }).click();
    const renamed = { ...foreignPair[0], name: hostileName };
    await page.getByLabel("Choose files").setInputFiles([renamed, ...foreignPair.slice(1)]);
    const name = page.locator(".cards bdi", { hasText: "alert(3)" });
    await name.waitFor();
    const written = await name.textContent();
    check("a file’s name is shown as it is written", written === hostileName ? "" : written);
    await harmless("files of another system");
  }

  /** The words have become nothing but text, and nothing of them sticks out. */
  async function harmless(what) {
    const made = await page.evaluate(() =>
      [...document.querySelectorAll("img, iframe, [onerror]")].map(({ outerHTML }) =>
        outerHTML.slice(0, 200),
      ),
    );
    if ((await page.evaluate(() => document.scripts.length)) !== scripts) made.push("a script");
    check(`${what}: the words have made no element`, made.join("\n        "));
    await fits(what);
  }
}
