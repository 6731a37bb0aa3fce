import { escapeHtml } from "./escape.js";
import { holesOf } from "./holes.js";

/** Markup that the template helper made. Nothing that is read from data can pass for it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** Build markup from a template's own text and escaped values. */
  static build(strings: readonly string[], values: readonly Child[]): Html {
    const holes = holesOf(strings);
    let out = strings[0] ?? "";
    values.forEach((value, index) => {
      out += (holes[index] === "text" ? inText(value) : inAttribute(value)) + (strings[index + 1] ?? "");
    });
    return new Html(out);
  }

  /** A style sheet of the source's own. One that could close its element is refused. */
  static style(css: string): Html {
    if (css.includes("<")) throw new TypeError("A style sheet holds no <.");
    return new Html(`<style>${css}</style>`);
  }

  /** The markup as a string. */
  toString(): string {
    return this.#markup;
  }
}

/** What a template takes: markup, text, a number, nothing, or several of them. */
export type Child = Html | string | number | false | null | undefined | readonly Child[];

/**
 * A template that escapes every value by default. Values may stand in text or inside a double-quoted attribute;
 * anywhere else the template itself is refused.
 *
 * @throws TypeError where a value stands in a tag name, an unquoted attribute, a style or a script.
 * @example
 * ```ts
 * html`<p title="${'"'}">${"<script>"}</p>`.toString(); // => '<p title="&quot;">&lt;script&gt;</p>'
 * ```
 */
export function html(strings: TemplateStringsArray, ...values: Child[]): Html {
  return Html.build(strings, values);
}

function inText(value: Child): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(inText).join("");
  return escapeHtml(String(value));
}

function inAttribute(value: Child): string {
  if (value instanceof Html || Array.isArray(value)) {
    throw new TypeError("Markup cannot stand inside an attribute. Give plain text.");
  }
  return value === null || value === undefined || value === false ? "" : escapeHtml(String(value));
}
