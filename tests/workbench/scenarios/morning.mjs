/**
 * A morning: two Excel files of a service's own become a caseload with the page alone. A proposal is put on record,
 * taken back and put on record again; all of it is saved, and opened once more. The command accepts what was saved, and
 * writes the same results from it, to the byte.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

export async function scenario({ page, root, check, accessible, fits, shot }) {
  const excel = join(root, "examples", "from-excel");
  const files = readdirSync(excel).filter((name) => name.endsWith(".xlsx"));
  await page.getByLabel("Choose files").setInputFiles(files.map((name) => join(excel, name)));
  await page.getByRole("heading", { name: "What the columns mean" }).waitFor();
  await shot("morning-1-import");
  await page.getByRole("button", { name: "Bring in both files" }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  await shot("morning-2-today");

  await putAway(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back").waitFor();
  await putAway(page);
  const head = page.locator(".scheme");
  check(
    "the head says what is not saved",
    (await head.innerText()).includes("1 change is not saved") ? "" : await head.innerText(),
  );
  await shot("morning-3-on-record");

  await head.getByRole("link").click();
  await page.getByRole("heading", { name: "What is not saved yet" }).waitFor();
  await accessible("Save");
  await fits("Save");
  await shot("morning-4-save");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as one archive" }).click();
  const archive = readFileSync(await (await download).path());
  await page.getByText("Everything is saved.").waitFor();
  check(
    "nothing is left unsaved",
    (await head.innerText()).includes("not saved") ? await head.innerText() : "",
  );
  held(root, archive, check);

  await page.reload();
  await page
    .getByLabel("Choose files")
    .setInputFiles([{ name: "saved.zip", mimeType: "application/zip", buffer: archive }]);
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  await page.locator("nav").getByText("Save").click();
  await page.getByText("Everything is saved.").waitFor();
  check(
    "what was put on record is there again",
    (await page.locator(".files").innerText()).includes("changes.csv")
      ? ""
      : "there are no changes on record",
  );
  await shot("morning-5-opened-again");
}

/** A mentor is away: an event that any mentoring scheme has. */
async function putAway(page) {
  await page.getByLabel("What happened").selectOption({ value: "mentor-away" });
  const form = page.locator(".act-form");
  await form.getByLabel("mentor", { exact: true }).selectOption("V1");
  await form.getByLabel("Your post").fill("P-02");
  await form.getByLabel("Why").fill("On leave until the end of the year.");
  await form.getByRole("button", { name: "See what would change" }).click();
  await form.locator(".planned").waitFor();
  await form.getByRole("button", { name: "Put it on record" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
}

/** What was saved: the command verifies its results, and writes the same ones from the caseload. */
function held(root, archive, check) {
  const at = mkdtempSync(join(tmpdir(), "waymark-saved-"));
  const caseload = join(at, "caseload");
  const saved = unzipSync(archive);
  for (const [name, bytes] of Object.entries(saved)) {
    mkdirSync(dirname(join(caseload, name)), { recursive: true });
    writeFileSync(join(caseload, name), bytes);
  }
  const waymark = (...words) => {
    try {
      execFileSync(process.execPath, [join(root, "packages/cli/dist/main.js"), ...words], { stdio: "pipe" });
      return "";
    } catch (error) {
      return `exit ${error.status}: ${error.stderr}${error.stdout}`;
    }
  };
  check("waymark verify accepts what was saved", waymark("verify", join(caseload, "out")));
  check("waymark run reads it", waymark("run", caseload, "--out", join(at, "again")));
  const again = readdirSync(join(at, "again"), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== ".caseload")
    .map((one) => join(one.parentPath, one.name).slice(join(at, "again").length + 1));
  const ours = Object.keys(saved).filter((name) => name.startsWith("out/") && !name.endsWith("/.caseload"));
  check(
    "it writes the same files",
    again.length > 10 &&
      again
        .map((name) => `out/${name}`)
        .sort()
        .join() === ours.sort().join()
      ? ""
      : `${again.sort()} for ${ours.sort()}`,
  );
  const differ = again.filter(
    (name) => !readFileSync(join(at, "again", name)).equals(Buffer.from(saved[`out/${name}`] ?? [])),
  );
  check("to the byte", differ.join(", "));
  rmSync(at, { recursive: true });
}
