export { type BarredPair, barredPairs } from "./bars.js";
export { endingOf, hasEnded } from "./earlier.js";
export type { EarlierRelationship } from "./facts.js";
export {
  type RaisedSign,
  type Relationship,
  type RelationshipReport,
  type Rematch,
  relationships,
} from "./relationships.js";
