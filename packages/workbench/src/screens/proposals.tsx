import { useEffect, useRef, useState } from "preact/hooks";
import { place } from "../shell/place.js";
import { useAnswer } from "../shell/use-answer.js";
import { words } from "../words/index.js";
import { Head } from "./proposals/head.js";
import { Keeps } from "./proposals/keeps.js";
import { Proposed } from "./proposals/proposed.js";
import { type Answering, useRowKeys } from "./proposals/row-keys.js";
import { Waiting } from "./proposals/waiting.js";

/** Who is proposed, kept and waiting; and the answers to proposals. */
export function ProposalsScreen() {
  const say = words().proposals;
  const view = useAnswer("proposals", null);
  const about = place.value.about;
  const page = useRef<HTMLDivElement>(null);
  const [answering, setAnswering] = useState<Answering | null>(null);
  const isThere = view !== undefined;
  useEffect(() => {
    if (isThere && about !== "") focusRow(page.current, about);
  }, [about, isThere]);
  useRowKeys(page, view, setAnswering);
  if (view === undefined) return <h1>{say.title}</h1>;
  const end = () => {
    const client = answering?.client;
    setAnswering(null);
    if (client !== undefined) requestAnimationFrame(() => focusRow(page.current, client));
  };
  return (
    <div ref={page}>
      <h1>{say.title}</h1>
      <p class="lead">
        {say.lead(view.served, view.clients)} {say.leadWaits(view.waiting, view.nobody)}
      </p>
      <Head view={view} />
      <Proposed view={view} answering={answering} onAnswer={setAnswering} onEnd={end} selected={about} />
      <Waiting view={view} answering={answering} onAnswer={setAnswering} onEnd={end} />
      <Keeps view={view} />
      <p class="quiet">{words().today.advice}</p>
    </div>
  );
}

/** Goes to the row of a client. */
function focusRow(page: HTMLElement | null, client: string): void {
  const row = [...(page?.querySelectorAll<HTMLElement>("tr[data-client]") ?? [])].find(
    (one) => one.dataset.client === client,
  );
  row?.querySelector<HTMLElement>("th a")?.focus();
}
