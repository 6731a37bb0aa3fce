import type { Field } from "@waymark/core";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const parts = { am: "morning", pm: "afternoon", eve: "evening" };

/** The 21 slots of a week: `mon-am` to `sun-eve`. */
const slots = days.flatMap((day) =>
  Object.entries(parts).map(([part, time]) => ({
    id: `${day.slice(0, 3).toLowerCase()}-${part}`,
    title: `${day} ${time}`,
    also: [`${day} ${time}s`, `${day} ${part}`, `${day.slice(0, 3)} ${time}`],
  })),
);

export const clientSlots: Field = {
  id: "slots",
  title: "Times",
  also: ["Availability", "Available", "Times available", "Slots", "When available"],
  kind: "categories",
  sensitivity: "ordinary",
  describes: "When the client can meet.",
  values: slots,
  source: "our coding",
};

export const mentorSlots: Field = {
  id: "slots",
  title: "Times",
  also: ["Availability", "Available", "Times available", "Slots", "When available"],
  kind: "categories",
  sensitivity: "ordinary",
  describes: "When the mentor can meet.",
  values: slots,
  change: "Ask the mentor whether they could meet at that time.",
  source: "our coding",
};
