import { expect, it } from "vitest";
import { commandName } from "./command-name.js";

it("knows what it was started as", () => {
  const at = (file: string, env = {}) => commandName({ file, folder: "/a/b", env });
  const npm = { npm_lifecycle_event: "start", npm_package_name: "waymark" };
  expect(at("/a/b/packages/cli/dist/main.js", npm)).toBe("npm start --");
  expect(at("/a/b/packages/cli/dist/main.js")).toBe("node packages/cli/dist/main.js");
  expect(at("/a/cli/dist/main.js")).toBe("node ../cli/dist/main.js");
  expect(at("/a/b/packages/cli/bin/waymark.mjs")).toBe("node packages/cli/bin/waymark.mjs");
  expect(at("/usr/bin/waymark")).toBe("waymark");
  expect(at("/a/b/node_modules/.bin/waymark")).toBe("waymark");
  expect(at("/a/b/node_modules/.bin/waymark", { npm_command: "exec" })).toBe("npx waymark");
  expect(at("/a/b/node_modules/@waymark/cli/dist/main.js")).toBe("waymark");
});
