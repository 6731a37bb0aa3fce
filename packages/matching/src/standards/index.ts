export { panel } from "./panel.js";
export type { Contradiction, Lapsing, OpenItem, PanelItem, PanelMentor, PanelSheet } from "./types.js";
