import { useRef, useState } from "preact/hooks";
import type { HeadingView, NumberLine } from "../../engine/answers/success.js";
import { words } from "../../words/index.js";
import { NumberButton, type OpenNumber } from "./number-button.js";
import { Rows } from "./rows.js";

interface Given {
  readonly id: string;
  readonly heading: HeadingView;
  /** The picture that is read in ten seconds. */
  readonly picture?: (open: OpenNumber) => preact.JSX.Element | null;
}

/** One heading: its picture, what is shown first, everything else underneath, and the rows of the number that is open. */
export function Heading({ id, heading, picture }: Given) {
  const say = words().success;
  const [number, setNumber] = useState("");
  const from = useRef<HTMLElement | null>(null);
  if (heading.title === "" && heading.all.length === 0) return null;
  const open: OpenNumber = (asked, button) => {
    from.current = button;
    setNumber(asked);
  };
  return (
    <section aria-labelledby={`success-${id}`}>
      <h2 id={`success-${id}`}>{heading.title}</h2>
      {picture?.(open)}
      {heading.first.length > 0 && (
        <ul class="tiles">
          {heading.first.map((line) => (
            <li key={line.id}>
              <NumberButton id={line.id} title={line.title} open={open}>
                {line.value}
              </NumberButton>
              {line.title}
            </li>
          ))}
        </ul>
      )}
      <p class="soft">{heading.warning}</p>
      {number !== "" && (
        <Rows
          key={number}
          id={number}
          onEnd={() => {
            setNumber("");
            from.current?.focus();
          }}
        />
      )}
      <details>
        <summary>{say.allOf(heading.title)}</summary>
        {heading.all.length === 0 ? <p>{say.none}</p> : <All lines={heading.all} open={open} />}
        {heading.inWords.length > 0 && (
          <>
            <h3>{say.inWords}</h3>
            <ul>
              {heading.inWords.map(({ title, why }) => (
                <li key={title}>
                  <b>{title}</b>: {why}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}

function All({ lines, open }: { readonly lines: readonly NumberLine[]; readonly open: OpenNumber }) {
  const say = words().success;
  return (
    <table class="list numbers">
      <thead>
        <tr>
          <th scope="col">{say.measure}</th>
          <th scope="col">{say.number}</th>
          <th scope="col">{say.range}</th>
          <th scope="col">{say.from}</th>
          <th scope="col">{say.missing}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, title, value, range, n, missing }) => (
          <tr key={id}>
            <th scope="row" class="plainly">
              {title}
            </th>
            <td data-l={say.number}>
              <NumberButton id={id} title={title} open={open}>
                {value}
              </NumberButton>
            </td>
            <td data-l={say.range}>{range}</td>
            <td data-l={say.from}>{n}</td>
            <td data-l={say.missing}>{missing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
