import { useState } from "preact/hooks";
import type { MentorView } from "../engine/answers/mentors.js";
import { Choice, Text } from "../shell/fields.js";
import { addressOf } from "../shell/place.js";
import { opened } from "../shell/state.js";
import { useAnswer } from "../shell/use-answer.js";
import { shortDate } from "../words/days.js";
import { words } from "../words/index.js";
import { PoolSection } from "./mentors/pool.js";

/** Who may work, what expires soon, who has which places, and who may be missing. Nobody is ranked. */
export function MentorsScreen() {
  const say = words().mentors;
  const view = useAnswer("mentors", null);
  const [text, setText] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const people = opened.value?.people.mentors ?? "";
  const title = say.title(people.slice(0, 1).toUpperCase() + people.slice(1));
  if (view === undefined) return <h1>{title}</h1>;
  const found = view.mentors.filter((one) => passes[filter](one) && isFound(one, text));
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{say.lead}</p>
      <PoolSection />
      <section aria-labelledby="mentors">
        <h2 id="mentors">{say.list}</h2>
        {view.standing === "" && <p>{say.noStandards}</p>}
        <search class="row no-print">
          <Text label={say.search} value={text} onInput={setText} />
          <Choice
            label={say.filter}
            value={filter}
            choices={filters.map((id) => ({ id, title: say.filters[id] }))}
            onChange={(id) => setFilter(filters.find((one) => one === id) ?? "all")}
          />
        </search>
        <p role="status">{found.length === 0 ? say.none : say.found(found.length, view.mentors.length)}</p>
        {found.length > 0 && <Rows rows={found} standing={view.standing || say.head.standing} />}
      </section>
    </>
  );
}

const filters = ["all", "soon", "open", "free"] as const;
type Filter = (typeof filters)[number];

const passes: Readonly<Record<Filter, (one: MentorView) => boolean>> = {
  all: () => true,
  soon: ({ lapsing }) => lapsing.length > 0,
  open: ({ lacks }) => lacks.length > 0,
  free: ({ places, clients }) => places !== null && clients.length < places,
};

function isFound({ id, standing, clients }: MentorView, text: string): boolean {
  const all = `${id} ${standing} ${clients.map((one) => one.id).join(" ")}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((part) => all.includes(part));
}

function Rows({ rows, standing }: { readonly rows: readonly MentorView[]; readonly standing: string }) {
  const { head } = words().mentors;
  return (
    <table class="list mentors">
      <thead>
        <tr>
          <th scope="col">{head.id}</th>
          <th scope="col">{standing}</th>
          <th scope="col">{head.lapses}</th>
          <th scope="col">{head.places}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id} id={`mentor-${one.id}`}>
            <th scope="row">
              <bdi>{one.id}</bdi>
            </th>
            <td data-l={standing}>
              <Standing one={one} />
            </td>
            <td data-l={head.lapses}>
              <Lapses one={one} />
            </td>
            <td data-l={head.places}>
              <Places one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ one: { standing, because, lacks } }: { readonly one: MentorView }) {
  const say = words().mentors;
  return (
    <>
      {standing === "" ? <span class="unk">{words().notKnown}</span> : standing}
      {lacks.length > 0 && (
        <ul class="small">
          {lacks.map(({ says, todo }) => (
            <li key={says}>
              {says} {todo}
            </li>
          ))}
        </ul>
      )}
      {lacks.length === 0 && because !== "" && (
        <details class="no-print">
          <summary>{say.why}</summary>
          <p>{because}</p>
        </details>
      )}
    </>
  );
}

function Lapses({ one: { lapsing } }: { readonly one: MentorView }) {
  const say = words().mentors;
  if (lapsing.length === 0) return <span class="soft">{say.nothingLapses}</span>;
  return (
    <ul class="small">
      {lapsing.map(({ says, by, todo }) => (
        <li key={says}>
          <b>{say.by(shortDate(by))}</b> {says} {todo}
        </li>
      ))}
    </ul>
  );
}

function Places({ one: { places, clients } }: { readonly one: MentorView }) {
  const say = words().mentors;
  return (
    <>
      {places === null ? <span class="unk">{say.noPlaces}</span> : say.places(clients.length, places)}
      {places !== null && clients.length >= places && <b> {say.full}</b>}
      {clients.length > 0 && (
        <ul class="small">
          {clients.map(({ id, kind }) => (
            <li key={id}>
              <a href={addressOf("client", id)}>
                <bdi>{id}</bdi>
              </a>{" "}
              {kind === "kept" ? say.continues : say.proposed}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
