import type { ProposalsView } from "../../engine/answers/proposals.js";
import { ask, changed, signedBy, tried } from "../../shell/state.js";
import { words } from "../../words/index.js";
import { AnswerHeading } from "./answer.js";
import { Signing, useSigned } from "./signing.js";

/** Takes back a decision that an event put on record, by a later row. */
export function TakeBack({
  event,
  view,
  onEnd,
}: {
  readonly event: string;
  readonly view: ProposalsView;
  readonly onEnd: () => void;
}) {
  const say = words().proposals;
  const roles = view.acts.accept?.roles ?? view.acts.choose?.roles ?? [];
  const [signed, change] = useSigned(roles);
  const put = async () => {
    const { by, role } = signed;
    signedBy.value = { by, role };
    if ((await tried(() => ask("putUndo", { event, ...signed }))) === undefined) return;
    onEnd();
    await changed(say.didTakeBack(event));
  };
  return (
    <form
      class="answer"
      onSubmit={(submit) => {
        submit.preventDefault();
        void put();
      }}
    >
      <AnswerHeading>{say.ifTakeBack(event)}</AnswerHeading>
      <Signing signed={signed} roles={roles} onChange={change} />
      <p class="acts">
        <button class="btn pri" type="submit">
          {say.doTakeBack}
        </button>
        <button class="lnk" type="button" onClick={onEnd}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}
