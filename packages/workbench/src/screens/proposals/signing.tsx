import { useState } from "preact/hooks";
import { Choice, Text } from "../../shell/fields.js";
import { opened, signedBy } from "../../shell/state.js";
import { shortDate } from "../../words/days.js";
import { words } from "../../words/index.js";

/** Who decides, when and why. */
export interface Signed {
  readonly by: string;
  readonly role: string;
  readonly on: string;
  readonly reason: string;
}

/** What a signature starts from: who signed the last time, on the day of the caseload, for no reason yet. */
export function useSigned(roles: readonly string[]): [Signed, (part: Partial<Signed>) => void] {
  const { by, role } = signedBy.value;
  const [signed, setSigned] = useState<Signed>({
    by,
    role: roles.includes(role) ? role : "",
    on: opened.value?.asOf ?? "",
    reason: "",
  });
  return [signed, (part) => setSigned({ ...signed, ...part })];
}

/** Asks who decides once, and for a reason each time. */
export function Signing({
  signed,
  roles,
  onChange,
}: {
  readonly signed: Signed;
  readonly roles: readonly string[];
  readonly onChange: (part: Partial<Signed>) => void;
}) {
  const say = words().proposals;
  const form = words().form;
  const { by, role, on, reason } = signed;
  const [isAsked, setAsked] = useState(by === "" || role === "");
  return (
    <>
      {isAsked ? (
        <fieldset>
          <legend>{say.whoDecides}</legend>
          <div class="row">
            <Text label={form.by} value={by} onInput={(text) => onChange({ by: text })} />
            <Choice
              label={form.role}
              value={role}
              choices={roles.map((title) => ({ id: title, title }))}
              onChange={(title) => onChange({ role: title })}
            />
            <Text label={form.on} isDay value={on} onInput={(day) => onChange({ on: day })} />
          </div>
        </fieldset>
      ) : (
        <p>
          {say.decidesAs(by, role, shortDate(on))}{" "}
          <button class="lnk" type="button" onClick={() => setAsked(true)}>
            {say.change}
          </button>
        </p>
      )}
      <Text label={say.reason} value={reason} onInput={(text) => onChange({ reason: text })} />
    </>
  );
}
