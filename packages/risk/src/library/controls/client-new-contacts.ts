import { control } from "../build.js";
import { clientSafety } from "../fields/client-safety.js";

/** New contacts outside the old network (our coding; §6.3, §7.2). */
export const clientNewContacts = control({
  id: "client-new-contacts",
  title: "New contacts outside the old network",
  kind: "supportive",
  lowers: "likelihood",
  by: 2_000,
  basis: "Our coding; §7.2 counts community and family as good signs.",
  source: "our coding; §6.3, §7.2",
  saidBy: "coding",
  covers: ["RC01"],
  fields: { engagement: [clientSafety] },
  when: 'has(engagement.client_safety, "new-contacts")',
  remedy: "Help the client to people and places outside the old network.",
  cases: [
    { given: { "engagement.client_safety": "new-contacts" }, gives: true },
    { given: { "engagement.client_safety": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
