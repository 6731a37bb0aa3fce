/**
 * A caseload with mistakes: each is shown in its rows and mended there, and the files on disk stay as they are. It is
 * then saved into a folder, whole or not at all, and never over a caseload of somebody else.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function scenario({ page, root, check, accessible, fits, shot }) {
  const example = join(root, "examples", "west-midlands");
  const folder = mkdtempSync(join(tmpdir(), "waymark-mend-"));
  const names = readdirSync(example).filter(
    (name) => /\.(?:csv|jsonl?)$/.test(name) && statSync(join(example, name)).isFile(),
  );
  for (const name of names) writeFileSync(join(folder, name), readFileSync(join(example, name)));
  const clients = readFileSync(join(example, "clients.csv"), "utf8");
  const [header, first, ...rest] = clients.split(/\r?\n/);
  const at = header.split(",").indexOf("district");
  const was = first.split(",")[at];
  const cells = first.split(",");
  cells[at] = `${was.slice(0, 3)}x${was.slice(3)}`;
  const wrong = [header, cells.join(","), ...rest].join("\n");
  writeFileSync(join(folder, "clients.csv"), wrong);

  await page.getByLabel("Choose a folder").setInputFiles(folder);
  await page.getByRole("heading", { name: "Cells to mend" }).waitFor();
  const grid = page.locator(".cells");
  check(
    "the cell is shown with the word that is meant",
    (await grid.locator(".wrong").innerText()).includes(cells[at]) ? "" : await grid.innerText(),
  );
  await accessible("a caseload with a mistake");
  await fits("a caseload with a mistake");
  await shot("mend");
  await grid.getByRole("button", { name: /^Yes, / }).click();
  await page.getByText("This caseload can be opened now.").waitFor();
  await page.getByRole("button", { name: "Open the caseload" }).click();
  await page.locator(".todo").first().waitFor();
  check(
    "the file on disk stays as it was",
    readFileSync(join(folder, "clients.csv"), "utf8") === wrong ? "" : "it was changed",
  );
  rmSync(folder, { recursive: true });

  await page.locator("nav").getByText("Save").click();
  await page.evaluate(fakeFolders, {
    "clients.csv": wrong,
    "policy.json": readFileSync(join(example, "policy.json"), "utf8"),
  });
  await page.locator("nav").getByText("Today").click();
  await page.locator("nav").getByText("Save").click();
  await page.evaluate("globalThis.fake.failAt = 'out/results.json'");
  await page.getByRole("button", { name: "Save into a folder" }).click();
  await page.getByText("nothing in it was changed").waitFor();
  const kept = await page.evaluate("globalThis.fake.files.get('clients.csv')");
  check("what cannot be written whole is not written", kept === wrong ? "" : "a file was changed");
  const left = await page.evaluate("[...globalThis.fake.files.keys()].sort().join()");
  check("nor is anything left of it", left === "clients.csv,policy.json" ? "" : left);
  await page.evaluate("globalThis.fake.failAt = ''");
  await page.getByRole("button", { name: "Save into a folder" }).click();
  await page.getByText("Everything is saved.").waitFor();
  const after = await page.evaluate("[...globalThis.fake.files.keys()].sort().join()");
  check("the results lie beside the caseload", after.includes("out/receipt.json") ? "" : after);
  const mended = await page.evaluate("globalThis.fake.files.get('clients.csv')");
  check(
    "the mended cell is written",
    mended.split("\n")[1].split(",")[at].toLowerCase() !== cells[at] ? "" : mended.slice(0, 400),
  );
  check(
    "a file that did not change is not written",
    (await page.evaluate("globalThis.fake.written.includes('policy.json')")) ? "policy.json was" : "",
  );

  await page.evaluate("globalThis.fake.files.set('mentors.csv', 'id\\nM-999\\n')");
  await page.getByRole("button", { name: "Save into a folder" }).click();
  await page.getByText("This folder holds another caseload").waitFor();
  check(
    "a caseload of somebody else is not written over",
    (await page.evaluate("globalThis.fake.files.get('mentors.csv')")).includes("M-999") ? "" : "it was",
  );
}

/** A folder as the File System Access API gives it, in memory: no browser that is driven can be shown its dialogue. */
function fakeFolders(start) {
  const text = new TextDecoder();
  const fake = { files: new Map(Object.entries(start)), written: [], failAt: "" };
  globalThis.fake = fake;
  const fileAt = (path) => ({
    kind: "file",
    getFile: async () => new Blob([fake.files.get(path) ?? ""]),
    createWritable: async () => {
      let whole = "";
      return {
        write: async (bytes) => {
          if (path === fake.failAt) throw new Error("The disk is full.");
          whole = text.decode(bytes);
        },
        close: async () => {
          fake.files.set(path, whole);
          fake.written.push(path);
        },
        abort: async () => {},
      };
    },
  });
  const folderAt = (name, start) => ({
    kind: "directory",
    name,
    getDirectoryHandle: async (inner, { create = false } = {}) => {
      const path = `${start}${inner}/`;
      if (!create && ![...fake.files.keys()].some((one) => one.startsWith(path)))
        throw new Error("NotFoundError");
      return folderAt(inner, path);
    },
    getFileHandle: async (inner, { create = false } = {}) => {
      if (!create && !fake.files.has(start + inner)) throw new Error("NotFoundError");
      if (!fake.files.has(start + inner)) fake.files.set(start + inner, "");
      return fileAt(start + inner);
    },
    removeEntry: async (inner) => void fake.files.delete(start + inner),
    async *entries() {
      for (const path of fake.files.keys()) yield [path.split("/")[0], {}];
    },
  });
  globalThis.showDirectoryPicker = async () => folderAt("my caseload", "");
}
