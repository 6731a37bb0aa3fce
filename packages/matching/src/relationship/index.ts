export type { BarredPair } from "./bars.js";
export { hasEnded } from "./earlier.js";
export type { EarlierRelationship } from "./facts.js";
export {
  type RaisedSign,
  type Relationship,
  type RelationshipReport,
  type Rematch,
  relationships,
} from "./relationships.js";
