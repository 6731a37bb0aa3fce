import type { Field } from "@waymark/core";
import { places } from "../geography/places.js";

/** How people of the region write its places when they are in a hurry. */
const short: Readonly<Record<string, readonly string[]>> = {
  birmingham: ["B'ham", "Brum"],
  wolverhampton: ["W'ton", "W'hampton", "Wolves"],
  coventry: ["Cov"],
};

/** Every district, as the values of a field. */
export const districts = places.map(({ id, title }) =>
  short[id] === undefined ? { id, title } : { id, title, also: [...short[id]] },
);

const also = [
  ...[
    "Area",
    "Home area",
    "Borough",
    "Home borough",
    "Local authority",
    "Council",
    "Town",
    "Lives",
    "Lives in",
  ],
  ...["Home district", "Based in", "Where based"],
];

export const clientDistrict: Field = {
  id: "district",
  title: "District",
  also,
  kind: "category",
  sensitivity: "identity",
  describes: "The district that the client lives in.",
  ask: "In which district do you live?",
  values: districts,
  source: "§3.4",
};

export const mentorDistrict: Field = {
  id: "district",
  title: "District",
  also,
  kind: "category",
  sensitivity: "identity",
  describes: "The district that the mentor lives in.",
  ask: "In which district do you live?",
  values: districts,
  source: "§3.4",
};
