import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Disk, main, nodeDisk, type World } from "@waymark/cli";
import { afterEach } from "vitest";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is gone after the test, with files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "waymark-"));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** What a command line did. */
export interface Done {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run a command line within a folder, without a process of its own. */
export async function waymark(
  root: string,
  words: readonly string[],
  options: {
    disk?: Disk;
    tty?: boolean;
    env?: Record<string, string>;
    command?: string;
    today?: string;
    ask?: World["ask"];
    confirm?: World["confirm"];
    memory?: World["memory"];
  } = {},
): Promise<Done> {
  let [out, err] = ["", ""];
  const sink = (write: (text: string) => void) => ({ write, isTTY: options.tty ?? false, columns: 100 });
  const code = await main(words, {
    stdout: sink((text) => {
      out += text;
    }),
    stderr: sink((text) => {
      err += text;
    }),
    env: options.env ?? {},
    disk: options.disk ?? nodeDisk(root),
    elapsed: () => 0,
    ...(options.ask === undefined ? {} : { ask: options.ask }),
    ...(options.confirm === undefined ? {} : { confirm: options.confirm }),
    ...(options.memory === undefined ? {} : { memory: options.memory }),
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(options.command === undefined ? {} : { command: options.command }),
  });
  return { code, out, err };
}

/** Every file of a folder by name, as text of its bytes; undefined where there is no folder. */
export function contents(folder: string): Record<string, string> | undefined {
  try {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return Object.fromEntries(
      names
        .map((one) => join(one.parentPath, one.name))
        .sort()
        .map((name) => [name.slice(folder.length + 1), readFileSync(name, "latin1")]),
    );
  } catch {
    return undefined;
  }
}
