import type { Field } from "@waymark/core";
import { places } from "../geography/places.js";

/** Every district, as the values of a field. */
export const districts = places.map(({ id, title }) => ({ id, title }));

export const clientDistrict: Field = {
  id: "district",
  title: "District",
  also: ["Area", "Borough", "Local authority", "Council", "Town", "Lives", "Lives in"],
  kind: "category",
  sensitivity: "identity",
  describes: "The district that the client lives in.",
  values: districts,
  source: "§3.4",
};

export const mentorDistrict: Field = {
  id: "district",
  title: "District",
  also: ["Area", "Borough", "Local authority", "Council", "Town", "Lives", "Lives in"],
  kind: "category",
  sensitivity: "identity",
  describes: "The district that the mentor lives in.",
  values: districts,
  source: "§3.4",
};
