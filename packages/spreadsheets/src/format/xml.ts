// @ts-expect-error saxen has no types of its own.
import { decode, Parser } from "saxen";

/** What is done at each part of an XML text. Names come without their prefix. */
export interface XmlVisitor {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

interface SaxParser {
  on(event: "openTag", visit: (name: string, attributes: () => Record<string, string>) => void): void;
  on(event: "text", visit: (text: string, decodeText: (text: string) => string) => void): void;
  on(event: "cdata", visit: (text: string) => void): void;
  on(event: "closeTag", visit: (name: string) => void): void;
  on(event: "error", visit: () => void): void;
  parse(xml: string): void;
}

/**
 * Walks through an XML text. Entities of its own, which could swell without end, are never expanded.
 *
 * @returns whether the text was whole
 */
export function walkXml(xml: string, visitor: XmlVisitor): boolean {
  const parser = new Parser() as SaxParser;
  let isWhole = true;
  parser.on("openTag", (name, attributes) => {
    let found: Record<string, string> | undefined;
    visitor.open?.(localName(name), (wanted) => {
      found ??= Object.fromEntries(
        Object.entries(attributes()).map(([key, value]) => [localName(key), decode(value) as string]),
      );
      return Object.hasOwn(found, wanted) ? found[wanted] : undefined;
    });
  });
  parser.on("text", (text, decodeText) => visitor.text?.(decodeText(text)));
  parser.on("cdata", (text) => visitor.text?.(text));
  parser.on("closeTag", (name) => visitor.close?.(localName(name)));
  parser.on("error", () => {
    isWhole = false;
  });
  parser.parse(xml);
  return isWhole;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
