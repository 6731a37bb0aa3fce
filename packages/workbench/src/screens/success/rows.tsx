import { useEffect, useRef, useState } from "preact/hooks";
import { useAnswer } from "../../shell/use-answer.js";
import { words } from "../../words/index.js";

/** So many rows of each file are shown at first. */
const few = 20;

/** The rows behind a number, with how it was computed. */
export function Rows({ id, onEnd }: { readonly id: string; readonly onEnd: () => void }) {
  const all = words();
  const say = all.success;
  const [most, setMost] = useState(few);
  const title = useRef<HTMLHeadingElement>(null);
  const found = useAnswer("number", { id, most });
  const isThere = found !== undefined && found !== null;
  useEffect(() => {
    if (isThere) title.current?.focus();
  }, [isThere]);
  if (!isThere) return null;
  const rows = found.parts.reduce((sum, { of }) => sum + of, 0);
  const isShort = found.parts.some((part) => part.rows.length < part.of);
  return (
    <div class="panel rows">
      <h3 ref={title} tabIndex={-1}>
        {say.rows(found.value, found.title)}
      </h3>
      <dl>
        <dt>{say.how}</dt>
        <dd>{found.how}</dd>
        {found.counts !== null && <dt>{say.counts}</dt>}
        {found.counts !== null && <dd>{found.counts}</dd>}
        <dt>{say.source}</dt>
        <dd>
          {found.source} <code>{found.id}</code>
        </dd>
      </dl>
      {rows === 0 && <p>{say.noRows}</p>}
      {found.parts
        .filter(({ of }) => of > 0)
        .map(({ file, role, of, heads, rows: shown }) => (
          <section
            key={`${file} ${role}`}
            class="wide"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keyboard.
            tabIndex={0}
            aria-label={say.ofFile(file, role, of)}
          >
            <table>
              <caption>{say.ofFile(file, role, of)}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.row}</th>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map(({ row, cells }) => (
                  <tr key={row}>
                    <th scope="row">{row}</th>
                    {cells.map((cell, i) => (
                      <td key={heads[i]}>
                        <bdi>{cell}</bdi>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      <p class="acts">
        {isShort && (
          <button class="btn" type="button" onClick={() => setMost(Number.MAX_SAFE_INTEGER)}>
            {say.more(rows)}
          </button>
        )}
        <button class="lnk" type="button" onClick={onEnd}>
          {all.close}
        </button>
      </p>
    </div>
  );
}
