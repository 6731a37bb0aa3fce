/** A piece that reads a personal field, and what the scheme says for it. */
export interface FieldReader {
  /** The kind of piece, as `factor`. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** Whether it reads the field of everybody, or only of those who ask for it. */
  readonly when: "always" | "if-asked";
  /** Why the scheme reads it; null where nobody has said. */
  readonly justification: string | null;
  readonly lawfulBasis: string | null;
}

/** Fields that something reads, by `scope.field`, and what reads them. */
export interface Reading {
  readonly names: readonly string[];
  readonly reader: FieldReader;
}

/** A personal field that the policy reads, and by what: nothing else need be collected. */
export interface PersonalField {
  /** The field, as `client.faith`. */
  readonly field: string;
  readonly title: string;
  readonly sensitivity: "identity" | "special category";
  /** What reads it, by kind and id. */
  readonly readBy: readonly string[];
  /** The same with reasons. */
  readonly readers: readonly FieldReader[];
  /** Whether it need be collected of everybody, or only where somebody asks. */
  readonly when: "always" | "if-asked";
}
