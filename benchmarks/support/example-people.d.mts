import type { RawRecord } from "@waymark/core";

export declare function examplePeople(size: {
  readonly clients: number;
  readonly mentors: number;
  readonly seed?: number;
}): { clients: RawRecord[]; mentors: RawRecord[] };
