import type { Field } from "@waymark/core";

export const faiths = [
  { id: "islam", title: "Islam" },
  { id: "christianity", title: "Christianity" },
  { id: "hinduism", title: "Hinduism" },
  { id: "judaism", title: "Judaism" },
  { id: "sikhism", title: "Sikhism" },
  { id: "buddhism", title: "Buddhism" },
  { id: "other", title: "another faith" },
  { id: "none", title: "no faith" },
];

export const clientFaith: Field = {
  id: "faith",
  title: "Faith",
  kind: "category",
  sensitivity: "special category",
  describes: "The client's faith, in their own words where possible.",
  values: faiths,
  source: "§3.4",
};

export const mentorFaith: Field = {
  id: "faith",
  title: "Faith",
  kind: "category",
  sensitivity: "special category",
  describes: "The mentor's faith.",
  values: faiths,
  source: "§3.4",
};
