import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../../../../tests/support/report/page.js";
import { escapeHtml } from "./escape.js";
import { anchor, Html, html } from "./index.js";

describe("escapeHtml", () => {
  it("leaves nothing that opens a tag, ends an attribute or hides", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const safe = escapeHtml(text);
        expect(safe).not.toMatch(/[<>"'`\u2028\u2029\u202e\0]/u);
        expect(safe.replace(/&(?:amp|lt|gt|quot|#\d+);/g, "")).not.toContain("&");
      }),
    );
  });

  it("shows lone halves of characters as unreadable", () => {
    expect(escapeHtml("a\ud800b\udc00c😀")).toBe("a\ufffdb\ufffdc😀");
  });
});

describe("html", () => {
  it("escapes what it is given, in text and in attributes", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const page = html`<p title="${a}">${[b, null, undefined, false]}</p>`.toString();
        expect(textOf(page)).not.toMatch(/[<>]/);
      }),
    );
  });

  it("refuses a value in a tag, an unquoted attribute, a style or a script", () => {
    const value = "x";
    expect(() => html`<${value}>`).toThrow(TypeError);
    expect(() => html`<p class=${value}>`).toThrow(TypeError);
    expect(() => html`<style>${value}</style>`).toThrow(TypeError);
    expect(() => html`<script>${value}</script>`).toThrow(TypeError);
  });

  it("refuses markup in an attribute, and a style sheet that could end", () => {
    expect(() => html`<p class="${html`<b></b>`}">`).toThrow(TypeError);
    expect(() => Html.style("a{}</style>")).toThrow(TypeError);
  });

  it("takes nothing of data for markup", () => {
    const forged = JSON.parse('{"markup":"<script>"}');
    expect(html`<p>${forged}</p>`.toString()).toBe("<p>[object Object]</p>");
  });
});

describe("anchor", () => {
  it("gives different places for different ids, and letters that need no escaping", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        expect(anchor("x", a)).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(anchor("x", a) === anchor("x", b)).toBe(a === b);
      }),
    );
  });
});
