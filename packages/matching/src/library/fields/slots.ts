import type { Field } from "@waymark/core";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const parts = { am: "morning", pm: "afternoon", eve: "evening" };

const short = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
/** How else a day is cut short. */
const cut: Readonly<Record<string, readonly string[]>> = {
  Tue: ["Tues"],
  Wed: ["Weds"],
  Thu: ["Thur", "Thurs"],
};

/** Words for several slots at once: each slot that they take in has them. */
function wideWords(day: number, part: string, time: string): string[] {
  const kind = day < 5 ? "weekday" : "weekend";
  return [
    ...["any time", "anytime", "any", "all", "flexible", "very flexible", "any day"],
    ...[`${kind}s`, kind, `${kind} ${time}s`, `${kind} ${time}`, `${time}s`, time],
    ...(day < 5 ? ["Monday to Friday", "Mon-Fri", "Mon to Fri"] : ["Saturday and Sunday", "Sat-Sun"]),
    ...(part === "eve" ? [] : ["daytime", "days", "during the day", `${kind} daytime`, `${kind} days`]),
    ...(part === "eve" || day >= 5
      ? []
      : ["weekdays 9-5", "9-5", "office hours", "working hours", "Mon-Fri 9-5", "Monday to Friday, daytime"]),
  ];
}

/** The 21 slots of a week: `mon-am` to `sun-eve`. */
const slots = days.flatMap((day, at) =>
  Object.entries(parts).map(([part, time]) => {
    const names = [day, `${day}s`, short[at]!, ...(cut[short[at]!] ?? [])];
    return {
      id: `${short[at]!.toLowerCase()}-${part}`,
      title: `${day} ${time}`,
      also: [
        ...names.flatMap((name) => [`${name} ${time}`, `${name} ${time}s`, `${name} ${part}`]),
        ...names,
        ...wideWords(at, part, time),
      ],
    };
  }),
);

const also = [
  ...["Availability", "Available", "Times available", "Slots", "When available", "Free", "Free when"],
  ...["When free", "Best times", "Days available", "Can meet"],
];

export const clientSlots: Field = {
  id: "slots",
  title: "Times",
  also,
  kind: "categories",
  sensitivity: "ordinary",
  describes: "When the client can meet.",
  ask: "When can you meet?",
  values: slots,
  source: "our coding",
};

export const mentorSlots: Field = {
  id: "slots",
  title: "Times",
  also,
  kind: "categories",
  sensitivity: "ordinary",
  describes: "When the mentor can meet.",
  ask: "When can you meet?",
  values: slots,
  change: "Ask the mentor whether they could meet at that time.",
  source: "our coding",
};
