import { Hatch } from "@waymark/report/components";
import { useEffect } from "preact/hooks";
import { ClientScreen } from "../screens/client.js";
import { MentorsScreen } from "../screens/mentors.js";
import { OpenScreen } from "../screens/open.js";
import { PolicyScreen } from "../screens/policy.js";
import { ProposalsScreen } from "../screens/proposals.js";
import { RiskScreen } from "../screens/risk.js";
import { SaveScreen } from "../screens/save.js";
import { SuccessScreen } from "../screens/success.js";
import { TodayScreen } from "../screens/today.js";
import { language, languages, words } from "../words/index.js";
import { areKeysOn, numbered, screenKeys } from "./keys.js";
import { addressOf, place, type Screen } from "./place.js";
import { Problems } from "./problems.js";
import { fault, lastDone, opened, problems, source, step, stop, undo } from "./state.js";

const screenOf: Partial<Record<Screen, () => preact.JSX.Element>> = {
  open: OpenScreen,
  today: TodayScreen,
  proposals: ProposalsScreen,
  risk: RiskScreen,
  client: ClientScreen,
  mentors: MentorsScreen,
  policy: PolicyScreen,
  save: SaveScreen,
  success: SuccessScreen,
};

/** The whole page: head, the screen, what can be taken back, and the keys. */
export function App() {
  const { screen } = place.value;
  const say = words();
  const name = say.screens[screen];
  useEffect(() => {
    document.title = `${name} – ${say.brand}`;
    document.documentElement.lang = say.code;
  }, [name, say]);
  const shown = opened.value === undefined ? "open" : screen;
  const Shown = screenOf[shown] ?? OpenScreen;
  return (
    <>
      <Hatch />
      <a class="skip" href="#main">
        {say.skip}
      </a>
      <Head screen={shown} />
      <main id="main" class="wrap" tabIndex={-1}>
        {fault.value !== "" && (
          <div class="panel fault" role="alert">
            <p>{say.fault}</p>
            <pre>{fault.value}</pre>
          </div>
        )}
        {problems.value.length > 0 && <Problems problems={problems.value} />}
        <Shown />
        <LastDone />
      </main>
      <Foot />
      <Working />
    </>
  );
}

function Head({ screen }: { readonly screen: Screen }) {
  const say = words();
  const about = opened.value;
  return (
    <header class="top">
      <div class="wrap">
        <p class="brand">
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 19V3h10l4 4-4 4H4" />
          </svg>
          {say.brand}
        </p>
        {about && (
          <p class="scheme">
            <bdi>{about.title}</bdi>
            <span>{source.value === "example" ? say.exampleData : say.ownData}</span>
            <Unsaved />
          </p>
        )}
      </div>
      <nav aria-label={say.brand}>
        <ul class="wrap">
          {(about === undefined ? (["open"] as const) : (["open", ...numbered] as const)).map((one) => {
            const key = numbered.indexOf(one) + 1;
            return (
              <li key={one}>
                <a href={addressOf(one)} aria-current={one === screen ? "page" : undefined}>
                  {key > 0 && areKeysOn.value && <kbd>{key}</kbd>} {say.screens[one]}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}

/** What would be lost if the page were closed, and where to save it. */
function Unsaved() {
  const say = words();
  const { done = [], isNew = false } = opened.value ?? {};
  if (done.length === 0 && !isNew) return null;
  return <a href={addressOf("save")}>{done.length === 0 ? say.unsavedNew : say.unsaved(done.length)}</a>;
}

function LastDone() {
  const say = words();
  const count = opened.value?.done.length ?? 0;
  if (lastDone.value === "") return null;
  return (
    <div class="undo" role="status">
      <p>{lastDone.value}</p>
      <p class="acts">
        {count > 0 && (
          <button class="btn inv" type="button" aria-keyshortcuts="U" onClick={() => void undo()}>
            {say.undo}
          </button>
        )}
        <button
          class="btn inv"
          type="button"
          onClick={() => {
            lastDone.value = "";
          }}
        >
          {say.close}
        </button>
      </p>
    </div>
  );
}

/** What the engine is doing, said only where it takes a while, with a way to stop it. */
function Working() {
  const say = words();
  return (
    <div class="working" role="status" aria-live="polite">
      {step.value !== "" && (
        <p>
          {say.working(step.value)}{" "}
          <button class="lnk" type="button" onClick={() => void stop()}>
            {say.stop}
          </button>
        </p>
      )}
    </div>
  );
}

function Foot() {
  const say = words();
  return (
    <footer class="keys">
      <div class="wrap">
        <p>
          {areKeysOn.value && (
            <>
              <b>{say.keys}</b> <kbd>1</kbd>–<kbd>{numbered.length}</kbd> {say.keysScreens} <kbd>Tab</kbd>{" "}
              {say.keysNext} <kbd>Enter</kbd> {say.keysOpen} <kbd>U</kbd> {say.keysUndo}{" "}
              {screenKeys.value.map(({ keys, says }) => (
                <span key={says}>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}{" "}
                  {says}{" "}
                </span>
              ))}
            </>
          )}
          <button
            class="lnk"
            type="button"
            onClick={() => {
              areKeysOn.value = !areKeysOn.value;
            }}
          >
            {areKeysOn.value ? say.keysOff : say.keysOn}
          </button>{" "}
          {languages
            .filter((one) => one !== say)
            .map((one) => (
              <button
                key={one.code}
                class="lnk"
                type="button"
                lang={one.code}
                onClick={() => {
                  language.value = one;
                }}
              >
                {one.language}
              </button>
            ))}
        </p>
      </div>
    </footer>
  );
}
