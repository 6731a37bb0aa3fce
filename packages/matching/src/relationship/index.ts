export { type BarredPair, barredPairs } from "./bars.js";
export { relationships } from "./relationships.js";
export type {
  EarlierRelationship,
  RaisedSign,
  Relationship,
  RelationshipReport,
  Rematch,
} from "./types.js";
