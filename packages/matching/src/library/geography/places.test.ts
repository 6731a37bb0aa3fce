import { describe, expect, it } from "vitest";
import { places } from "./places.js";

const of = (id: string) => places.find((place) => place.id === id);

describe("places", () => {
  it("are all districts of the United Kingdom, each once, in the order of ids", () => {
    expect(places).toHaveLength(361);
    const ids = places.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { id } of places) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("lie in 12 regions and countries and 45 police areas", () => {
    expect(new Set(places.map(({ region }) => region)).size).toBe(12);
    expect(new Set(places.map(({ police }) => police)).size).toBe(45);
  });

  it.each([
    ["thurrock", "essex", "essex", "east-of-england"],
    ["luton", "bedfordshire", "bedfordshire", "east-of-england"],
    ["oxford", "oxfordshire", "thames-valley", "south-east"],
    ["middlesbrough", "north-yorkshire", "cleveland", "north-east"],
    ["kings-lynn-and-west-norfolk", "norfolk", "norfolk", "east-of-england"],
    ["rhondda-cynon-taf", "mid-glamorgan", "south-wales", "wales"],
    ["glasgow-city", "glasgow-city", "scotland", "scotland"],
    ["belfast", "belfast", "northern-ireland", "northern-ireland"],
  ])("%s lies in the county %s, the police area %s, the region %s", (id, county, police, region) => {
    expect(of(id)).toMatchObject({ county, police, region });
  });
});
