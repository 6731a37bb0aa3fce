import { helpScreens } from "@waymark/cli";
import { expect, it } from "vitest";
import { screenAsked } from "../../packages/cli/src/terminal/screen-asked.js";
import { folderWith, waymark } from "./support/world.js";

const screens = helpScreens();
const read = () => JSON.stringify(screens);

it.each(Object.keys(screens))("waymark %s --help is what was written down", async (about) => {
  const words = about === "" ? [] : about.split(" ");
  const { code, out } = await waymark(folderWith(), [...words, "--help"]);
  expect(code).toBe(0);
  expect(screenAsked([...words, "--help"], read)).toBe(out);
  expect(screenAsked(["help", ...words], read)).toBe(out);
  expect(screenAsked([...words, "-h"], read)).toBe(out);
});

it("is shown to whoever types nothing", async () => {
  expect(screenAsked([], read)).toBe((await waymark(folderWith(), [])).out);
});

it.each([
  [["run", "in", "--help"]],
  [["mtach", "--help"]],
  [["run"]],
  [["__proto__", "--help"]],
  [["event", "in", "mentor-away", "--help"]],
  [["--version"]],
])("leaves %j to the command", (words) => {
  expect(screenAsked(words, read)).toBeUndefined();
});

it("leaves all to the command where nothing was written down", () => {
  const none = () => {
    throw new Error("no such file");
  };
  expect(screenAsked(["--help"], none)).toBeUndefined();
});
