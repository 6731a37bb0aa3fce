import type { Table } from "@waymark/core";
import { places } from "./places.js";

const source =
  "Office for National Statistics names, Open Government Licence v3.0; areas coded from public knowledge";

/** Look-ups that formulas use: the county, the police area and the region of a district. */
export const geographyTables: readonly Table[] = [
  {
    id: "police_area_of",
    title: "Police area of a district",
    entries: Object.fromEntries(places.map(({ id, police }) => [id, police])),
    source,
  },
  {
    id: "county_of",
    title: "County of a district",
    entries: Object.fromEntries(places.map(({ id, county }) => [id, county])),
    source,
  },
  {
    id: "region_of",
    title: "Region of a district",
    entries: Object.fromEntries(places.map(({ id, region }) => [id, region])),
    source,
  },
];
