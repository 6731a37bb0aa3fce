/**
 * What each code of a problem means, and what to do: docs/reference/errors.md is made of these comments. Other packages
 * add their own codes, and so may an application: `declare module "@waymark/core" { interface ProblemCodes { … } }`.
 */
export interface ProblemCodes {
  /** A day is not written as 2026-01-31, or is not in the calendar. */
  readonly "bad-day": true;
  /** Points are not a whole number from 0 to 10000. */
  readonly "bad-points": true;
  /** A cell does not hold what its field can be: the hint says what it can. */
  readonly "bad-value": true;
  /** A case of a piece gives something else than it says. Correct the case, or the piece. */
  readonly "case-fails": true;
  /** A case does not say which part of its piece answers, or names one that the piece does not have. */
  readonly "case-without-part": true;
  /** A field about who somebody is says how it could be changed. Leave that out. */
  readonly "change-of-identity": true;
  /** A field is filled in although another field says that it does not apply. */
  readonly contradicts: true;
  /** A scale has a function of its own, and does not list the fields that the function is given. */
  readonly "decide-without-reads": true;
  /** A scale has a function of its own, and does not say which edition of the function this is. */
  readonly "decide-without-revision": true;
  /** Two things have one id, or one thing is defined in two ways. Give each its own id. */
  readonly "defined-twice": true;
  /** Two records have one id. */
  readonly "duplicate-id": true;
  /** A relationship has ended by then, so that nothing more can happen in it. */
  readonly ended: true;
  /** A day lies before the day that it must follow. */
  readonly "ends-before-it-starts": true;
  /** A field is a category, and has no list of values. */
  readonly "field-without-values": true;
  /** Data has a key that reaches for the prototype of an object. It is never read. */
  readonly "forbidden-key": true;
  /** A function of a formula was given too few or too many arguments. */
  readonly "formula-arguments": true;
  /**
   * A formula uses something that is not in the policy language. The hint says what to write in its place.
   */
  readonly "formula-not-allowed": true;
  /** A formula is not well formed. The message names the place, and the hint says what to write. */
  readonly "formula-syntax": true;
  /** A formula has more than 2000 characters. */
  readonly "formula-too-long": true;
  /** The parts of a formula do not fit together, as a number and a word. */
  readonly "formula-type": true;
  /** An event is about a record that is not there. */
  readonly "found-none": true;
  /** An event could be about several records. Name the one that is meant. */
  readonly "found-several": true;
  /** Something reads or says who somebody is, and may not. */
  readonly "identity-barred": true;
  /** A piece declares a field that it never reads. Leave reads out: it follows from the formulas. */
  readonly "idle-read": true;
  /** A word is missing that a command or an event needs. */
  readonly "missing-argument": true;
  /** An option is missing that a command or an event needs. */
  readonly "missing-option": true;
  /** A cell is empty that must be filled in. */
  readonly "missing-value": true;
  /** A function of a plugin gave the id of a level that its scale does not have. */
  readonly "no-level": true;
  /** Nothing that is weighed has a weight, so that the points would always be 0. */
  readonly "no-weight": true;
  /** The argument is not a caseload: an open one, or lists of records. */
  readonly "not-a-caseload": true;
  /** The argument is not a list. */
  readonly "not-a-list": true;
  /** The argument is not what compile gives. */
  readonly "not-a-model": true;
  /** The argument is not a record: an object with its fields. */
  readonly "not-a-record": true;
  /** A subject has no functions, as in a copy of a plugin by way of JSON. Give it as its package exports it. */
  readonly "not-a-subject": true;
  /** Canonical JSON cannot hold the value. Give plain data only. */
  readonly "not-canonical": true;
  /** A model was compiled without the subject that is asked. Import its package before compile. */
  readonly "not-compiled": true;
  /** A field is declared identity, and stated to be none. */
  readonly "not-identity": true;
  /** A piece says that it holds an id that is not in the list of its scheme. */
  readonly "not-listed": true;
  /** An event would change nothing, because the records say it already. */
  readonly "nothing-changes": true;
  /** An event cannot have happened, as the records stand on its day. The hint says what to do instead. */
  readonly "nothing-to-do": true;
  /** Several records are called by one name, so that none can be meant. */
  readonly "not-one-record": true;
  /** The argument is not an object of options. */
  readonly "not-options": true;
  /** An option does not go with the command or event. */
  readonly "option-out-of-place": true;
  /** A parameter is set to something that it cannot be. */
  readonly "parameter-value": true;
  /** A fact that follows from the rows of a table cannot be worked out as it is defined. */
  readonly "record-fact": true;
  /** The record or event says exactly what another says already. */
  readonly repeated: true;
  /** A role may not put this on record. */
  readonly "role-may-not-decide": true;
  /** An event names one person where it needs two. */
  readonly "same-twice": true;
  /** A sentence has braces around something that is not the name of a field, as {client.name}. */
  readonly "says-hole": true;
  /** The last level of a scale does not always hold, so that a record could have no level. */
  readonly "scale-not-total": true;
  /** A part of a policy or plugin breaks a rule that its message says. */
  readonly "shape-custom": true;
  /** A text of a policy or plugin is not written as it must be, as a day or a version. */
  readonly "shape-invalid-format": true;
  /** A name in a policy or plugin is not an id. */
  readonly "shape-invalid-key": true;
  /** A part of a policy or plugin is missing, or is of another kind than it must be. */
  readonly "shape-invalid-type": true;
  /** A part of a policy or plugin is none of the kinds that it can be. */
  readonly "shape-invalid-union": true;
  /** A word of a policy or plugin is not one of those that it can be. */
  readonly "shape-invalid-value": true;
  /** A part of a policy or plugin is too large, or a text too long. */
  readonly "shape-too-big": true;
  /** A part of a policy or plugin is too small, or a list or text empty. */
  readonly "shape-too-small": true;
  /** Two subjects have one id: two copies of a package are installed, or yours needs another id. */
  readonly "subject-announced-twice": true;
  /** Data is nested too deeply. */
  readonly "too-deep": true;
  /** A piece reads a field that its reads do not name. Leave reads out: it follows from the formulas. */
  readonly "undeclared-read": true;
  /** The event to undo is undone already. */
  readonly "undone-already": true;
  /** An error carries no problem. */
  readonly unknown: true;
  /** The scheme has no event of this name. */
  readonly "unknown-event": true;
  /** There is no field of this name. The hint has the nearest. */
  readonly "unknown-field": true;
  /** A formula calls a function that there is not. */
  readonly "unknown-function": true;
  /** No record, or no piece of the scheme, has this id. */
  readonly "unknown-id": true;
  /** There is no setting of this name. The hint has the nearest. */
  readonly "unknown-key": true;
  /** The scheme has no list of this name, so that what is in it would count for nothing. The hint has the nearest. */
  readonly "unknown-list": true;
  /** No role decides on this matter. */
  readonly "unknown-matter": true;
  /** A text of an event names something that the event does not have. */
  readonly "unknown-name": true;
  /** There is no option of this name. */
  readonly "unknown-option": true;
  /** There is no parameter of this id. */
  readonly "unknown-parameter": true;
  /** There is no kind of record of this name. */
  readonly "unknown-record": true;
  /** The scheme has no role of this name. */
  readonly "unknown-role": true;
  /** There is no stance of this id. */
  readonly "unknown-stance": true;
  /** A field has no such value. */
  readonly "unknown-value": true;
  /** A field is compared with a word that it can never be. */
  readonly "unknown-word": true;
  /** A formula reads a kind of record that it may not read. */
  readonly "wrong-record": true;
}

/** The code of a problem: those of this package, and of each further package that is imported. */
export type ProblemCode = keyof ProblemCodes;
