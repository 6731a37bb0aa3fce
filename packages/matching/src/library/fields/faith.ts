import type { Field } from "@waymark/core";

export const faiths = [
  { id: "islam", title: "Islam", also: ["Muslim", "Islamic"] },
  { id: "christianity", title: "Christianity", also: ["Christian", "C of E", "Church of England"] },
  { id: "hinduism", title: "Hinduism", also: ["Hindu"] },
  { id: "judaism", title: "Judaism", also: ["Jewish"] },
  { id: "sikhism", title: "Sikhism", also: ["Sikh"] },
  { id: "buddhism", title: "Buddhism", also: ["Buddhist"] },
  { id: "other", title: "another faith" },
  { id: "none", title: "no faith", also: ["no religion", "not religious", "atheist"] },
];

export const clientFaith: Field = {
  id: "faith",
  title: "Faith",
  also: [
    "Religion",
    "Religion or belief",
    "Religion/belief",
    "Belief",
    "Faith background",
    "Faith or belief",
  ],
  kind: "category",
  sensitivity: "special category",
  describes: "The client's faith, in their own words where possible.",
  ask: "How would you describe your faith, if you have one?",
  values: faiths,
  source: "§3.4",
};

export const mentorFaith: Field = {
  id: "faith",
  title: "Faith",
  also: [
    "Religion",
    "Religion or belief",
    "Religion/belief",
    "Belief",
    "Faith background",
    "Faith or belief",
  ],
  kind: "category",
  sensitivity: "special category",
  describes: "The mentor's faith.",
  ask: "How would you describe your faith, if you have one?",
  values: faiths,
  source: "§3.4",
};
