import type { FlowLink } from "@waymark/metrics";
import { columnsOf, type Table } from "./table.js";

const { text, count } = columnsOf<FlowLink>();

/** Clients from step to step. */
export const flowTable: Table<FlowLink> = {
  title: "Clients from step to step",
  empty: "No client has been referred.",
  columns: [
    text("from", "From", ({ fromTitle }) => fromTitle),
    text("to", "To", ({ toTitle }) => toTitle),
    count("clients", "Clients", ({ clients }) => clients.length),
  ],
};
