import { definePlugin, type Plugin } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { westMidlands } from "./plugin.js";

describe("the released scheme", () => {
  it("is what a check of its shape would accept", () => {
    expect(() => definePlugin(westMidlands as Plugin)).not.toThrow();
  });

  it("is frozen, whatever depth is asked for", () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, part] of Object.entries(value)) if (key !== "subjects") visit(part, `${path}.${key}`);
    };
    visit(westMidlands, "plugin");
    expect(open).toEqual([]);
  });
});
