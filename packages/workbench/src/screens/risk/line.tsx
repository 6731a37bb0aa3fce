import { useRef, useState } from "preact/hooks";
import type { RiskLine } from "../../engine/answers/risk/lines.js";
import { addressOf } from "../../shell/place.js";
import { shortDate } from "../../words/days.js";
import { words } from "../../words/index.js";
import { Detail } from "./detail.js";

/** One risk of one relationship; all about it opens below. */
export function Line({ line }: { readonly line: RiskLine }) {
  const say = words().risk;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { engagement, title, category, client, mentors, before, after, perhaps, nextReview, isDue } = line;
  return (
    <>
      <tr>
        <th scope="row" class="plainly">
          {title}
          <span class="note">{category}</span>
          <span class="about">
            <bdi class="id">{engagement}</bdi>{" "}
            {client !== "" && <a href={addressOf("client", client)}>{client}</a>}{" "}
            {mentors.map((mentor) => (
              <a key={mentor} href={addressOf("mentors", mentor)}>
                {mentor}
              </a>
            ))}
          </span>
        </th>
        <td data-l={say.level}>
          {say.levels(before, after)} {perhaps !== null && <span class="unk">{say.perhaps(perhaps)}</span>}
        </td>
        <td data-l={say.controls}>
          <Controls line={line} />
        </td>
        <td data-l={say.review}>
          {nextReview === null
            ? words().noDaySet
            : isDue
              ? say.due(shortDate(nextReview))
              : shortDate(nextReview)}
        </td>
        <td data-l={say.judgement}>
          {line.judged.length === 0
            ? say.nobodyJudged
            : line.judged.map(({ band, by, role, on }) => (
                <span key={`${on} ${by} ${role}`} class="note">
                  {say.judged(band, by, role)} ({shortDate(on)})
                </span>
              ))}
        </td>
        <td class="act">
          <button
            ref={button}
            class="btn sm"
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? say.shut : say.open}
            <span class="vh">{say.openRisk(title, engagement)}</span>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr class="opened">
          <td colSpan={6}>
            <Detail line={line} />
          </td>
        </tr>
      )}
    </>
  );
}

function Controls({ line: { inPlace, missing, unknown } }: { readonly line: RiskLine }) {
  const say = words().risk;
  return (
    <>
      {inPlace.length > 0 && <span class="note">{say.inPlace(inPlace.join("; "))}</span>}
      {missing.length > 0 && <span class="note missing">{say.missing(missing.join("; "))}</span>}
      {unknown.length > 0 && <span class="unk">{say.unknown(unknown.join("; "))}</span>}
    </>
  );
}
