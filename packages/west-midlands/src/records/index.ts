import type { RecordPiece } from "@waymark/core";
import { concern } from "./concern.js";
import { consent } from "./consent.js";
import { disclosure } from "./disclosure.js";
import { quality } from "./quality.js";
import { referral } from "./referral.js";
import { talk } from "./talk.js";
import { training } from "./training.js";

/** The tables of the scheme beside those that every scheme has. */
export const records: RecordPiece[] = [referral, consent, disclosure, talk, training, quality, concern];
