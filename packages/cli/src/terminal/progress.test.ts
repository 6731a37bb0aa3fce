import { expect, it } from "vitest";
import { progressOn } from "./progress.js";

function watched(isTTY: boolean) {
  let now = 0;
  const said: string[] = [];
  const progress = progressOn({
    stderr: { write: (text) => said.push(text), isTTY },
    elapsed: () => now,
  });
  const at = (time: number, done: number) => {
    now = time;
    progress.count(done, 1_000);
  };
  return { progress, at, said };
}

it("counts a step that takes more than two seconds, with its share and about how long it takes still", () => {
  const { progress, at, said } = watched(true);
  progress.step("Assessing risks");
  at(1_000, 100);
  at(4_000, 250);
  at(4_100, 260);
  at(8_000, 500);
  expect(said.map((text) => text.replace(/^.*\[2K/s, ""))).toEqual([
    "  Assessing risks …",
    "  Assessing risks: 250 of 1000 (25%), about 12 s left …",
    "  Assessing risks: 500 of 1000 (50%), about 8 s left …",
  ]);
});

it("says a line each ten seconds where nobody watches", () => {
  const { progress, at, said } = watched(false);
  progress.step("Assessing risks");
  for (let time = 0; time <= 25_000; time += 500) at(time, time / 25);
  expect(said).toEqual([
    "Assessing risks: 400 of 1000 (40%), about 15 s left …\n",
    "Assessing risks: 800 of 1000 (80%), about 5 s left …\n",
  ]);
});

it("starts to count anew with each step", () => {
  const { progress, at, said } = watched(true);
  progress.step("Comparing");
  at(5_000, 500);
  progress.step("Assessing risks");
  at(6_000, 500);
  expect(said).toHaveLength(3);
});
