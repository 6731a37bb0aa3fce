import { useEffect, useRef } from "preact/hooks";
import type { Choice } from "../../engine/answers/choices.js";
import { ask, changed, signedBy, tried } from "../../shell/state.js";
import { words } from "../../words/index.js";
import { ShowConsequences } from "./consequences.js";
import { Signing, useSigned } from "./signing.js";
import { type Found, useConsequences } from "./use-consequences.js";

/** What an answer is called: before it is given, on its button, and afterwards. */
export interface AnswerWords {
  readonly heading: string;
  readonly button: string;
  readonly done: string;
}

/** An answer that is looked at, signed and put on record. */
export function Answer({
  choices,
  about,
  roles,
  onEnd,
}: {
  readonly choices: readonly Choice[];
  readonly about: AnswerWords;
  readonly roles: readonly string[];
  readonly onEnd: () => void;
}) {
  const say = words().proposals;
  const found = useConsequences(choices);
  const [signed, change] = useSigned(roles);
  const put = async () => {
    const { by, role } = signed;
    signedBy.value = { by, role };
    if ((await tried(() => ask("decide", { choices, ...signed }))) === undefined) return;
    onEnd();
    await changed(`${about.done} ${othersIn(found, choices)}`);
  };
  const may = found !== undefined && !("problems" in found) && found.refused.length === 0;
  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (may) void put();
      }}
    >
      <AnswerHeading>{about.heading}</AnswerHeading>
      <div role="status">
        <ShowConsequences found={found} own={choices.map(({ client }) => client)} />
      </div>
      {may && <Signing signed={signed} roles={roles} onChange={change} />}
      <p class="acts">
        {may && (
          <button class="btn pri" type="submit">
            {about.button}
          </button>
        )}
        <button class="lnk" type="button" onClick={onEnd}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}

/** The heading of what was opened: the focus goes there. */
export function AnswerHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}

/** Who else moved, as it was shown before. */
function othersIn(found: Found, choices: readonly Choice[]): string {
  const say = words().proposals;
  if (found === undefined || "problems" in found) return "";
  const own = choices.map(({ client }) => client);
  const others = found.moves.map(({ client }) => client).filter((client) => !own.includes(client));
  return others.length === 0 ? say.nobodyElseMoved : say.others(others);
}
