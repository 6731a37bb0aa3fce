import { useState } from "preact/hooks";
import type { ClientInList } from "../../engine/answers/client/list.js";
import { Choice, Text } from "../../shell/fields.js";
import { addressOf } from "../../shell/place.js";
import { opened } from "../../shell/state.js";
import { useAnswer } from "../../shell/use-answer.js";
import { words } from "../../words/index.js";

/** So many rows are shown at once. */
const atOnce = 100;

/** All clients, by id or the most urgent first. Nobody is ranked by anything else. */
export function ClientList() {
  const say = words().client;
  const all = useAnswer("clients", null);
  const [text, setText] = useState("");
  const [order, setOrder] = useState("urgency");
  const [most, setMost] = useState(atOnce);
  const title = say.title(opened.value?.people.clients ?? "");
  if (all === undefined) return <h1>{title}</h1>;
  const found = sorted(all.filter(matches(text)), order);
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{say.lead}</p>
      <search class="row no-print">
        <Text label={say.search} value={text} onInput={setText} />
        <Choice
          label={say.order}
          value={order}
          choices={[
            { id: "urgency", title: say.byUrgency },
            { id: "id", title: say.byId },
          ]}
          onChange={(id) => setOrder(id || "id")}
        />
      </search>
      <p role="status">{found.length === 0 ? say.none : say.found(found.length, all.length)}</p>
      {found.length > 0 && <Rows rows={found.slice(0, most)} />}
      {found.length > most && (
        <button class="btn ghost" type="button" onClick={() => setMost(most + atOnce)}>
          {say.more(Math.min(atOnce, found.length - most))}
        </button>
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly ClientInList[] }) {
  const { head, ...say } = words().client;
  return (
    <table class="list clients">
      <thead>
        <tr>
          <th scope="col">{head.id}</th>
          <th scope="col">{head.urgency}</th>
          <th scope="col">{head.stands}</th>
          <th scope="col">{head.who}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, urgency, stands, says }) => (
          <tr key={id}>
            <th scope="row">
              <a href={addressOf("client", id)}>
                <bdi>{id}</bdi>
              </a>
            </th>
            <td data-l={head.urgency}>{say.urgency(urgency)}</td>
            <td data-l={head.stands}>{say.stands[stands.kind](stands.mentors)}</td>
            <td data-l={head.who}>{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function matches(text: string): (one: ClientInList) => boolean {
  const parts = text.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ id, says, stands }) => {
    const all = `${id} ${says} ${stands.mentors}`.toLowerCase();
    return parts.every((part) => all.includes(part));
  };
}

function sorted(rows: readonly ClientInList[], order: string): readonly ClientInList[] {
  if (order === "id") return rows;
  const rank = ({ urgency, stands }: ClientInList) =>
    (stands.kind === "closed" ? 200 : stands.kind === "kept" ? 100 : 0) + (urgency ?? 99);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
