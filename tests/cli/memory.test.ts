import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { growExample } from "../../benchmarks/support/grow-example.mjs";
import { contents, folderWith, waymark } from "./support/world.js";

const example = fileURLToPath(new URL("../../examples/west-midlands", import.meta.url));

function grown(clients: number): string {
  const root = folderWith();
  growExample(example, join(root, "in"), { clients, mentors: clients / 2 });
  return root;
}

it("refuses before any computing what does not fit, with what it takes and what to do", async () => {
  const root = grown(80);
  const small = { heap: 10_000_000, total: 16_000_000_000 };
  const heap = await waymark(root, ["run", "in", "--out", "out"], { memory: small });
  expect(heap.code).toBe(2);
  expect(heap.err).toMatch(/needs about \d+\.\d GB of memory, and this program may use 0\.0 GB/);
  expect(heap.err).toMatch(/NODE_OPTIONS=--max-old-space-size=\d+/);
  const machine = await waymark(root, ["run", "in", "--out", "out"], {
    memory: { heap: 10_000_000, total: 30_000_000, again: async () => 0 },
  });
  expect(machine.code).toBe(2);
  expect(machine.err).toMatch(/about \d+ clients, with as large a share of the mentors, fit here/);
  expect(contents(join(root, "out"))).toBeUndefined();
});

it("starts again with a larger heap where the machine has the memory, and gives the exit code of that", async () => {
  const root = grown(80);
  const asked: number[] = [];
  const again = async (heap: number) => {
    asked.push(heap);
    return 7;
  };
  const done = await waymark(root, ["run", "in", "--out", "out"], {
    memory: { heap: 10_000_000, total: 16_000_000_000, again },
  });
  expect([done.code, done.out]).toEqual([7, ""]);
  expect(done.err).not.toMatch(/warning|wrong/);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toBeGreaterThan(10_000_000);
  expect(contents(join(root, "out"))).toBeUndefined();
});

it("asks for less where a command holds less", async () => {
  const root = grown(80);
  const least = async (words: readonly string[]) => {
    let asked = 0;
    const again = async (heap: number) => {
      asked = heap;
      return 0;
    };
    await waymark(root, words, { memory: { heap: 1, total: 16_000_000_000, again } });
    return asked;
  };
  const [check, risk, run] = [
    await least(["check", "in"]),
    await least(["risk", "in"]),
    await least(["run", "in", "--out", "out"]),
  ];
  expect(check).toBeGreaterThan(0);
  expect(risk).toBeGreaterThan(check!);
  expect(run).toBeGreaterThan(risk!);
});
