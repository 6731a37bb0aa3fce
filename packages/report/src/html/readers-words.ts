import { inWordsOf, type People, usualPeople } from "@waymark/core";
import { escapeHtml } from "./escape.js";

/**
 * A page with a scheme's own words for client and mentor: in its texts and in what is read aloud, never in ids, links or
 * the style sheet. What stands in a `q` is a quotation, and in a `code` a command or a name: both stay as they were written.
 */
export function inReadersWords(given: People, page: string): string {
  if (given === usualPeople) return page;
  const people = escaped(given);
  const parts = page.split(/(<style>[\s\S]*?<\/style>|<q>[\s\S]*?<\/q>|<code>[\s\S]*?<\/code>|<[^>]*>)/);
  return parts
    .map((part) => {
      if (!part.startsWith("<")) return inWordsOf(people, part);
      if (/^<(?:style|q|code)>/.test(part)) return part;
      return part.replace(
        / (aria-label|title|alt)="([^"]*)"/g,
        (_, name: string, text: string) => ` ${name}="${inWordsOf(people, text)}"`,
      );
    })
    .join("");
}

/** The words made safe for HTML: they are a plugin's, and the page has been escaped already. */
function escaped({ client, mentor, mentoring, mentored }: People): People {
  const noun = ({ one, many }: People["client"]) => ({ one: escapeHtml(one), many: escapeHtml(many) });
  return {
    client: noun(client),
    mentor: noun(mentor),
    mentoring: escapeHtml(mentoring),
    mentored: mentored === undefined ? undefined : escapeHtml(mentored),
  };
}
