/** Studies of mentoring that the plan of a relationship cites; read in excerpt. */
export const rhodes =
  "Grossman and Rhodes 2002 (n = 1 138, excerpt only): most gain at 12 months or more, very short matches did harm";

export const peter =
  "§6.1 G; Anderson 2025 (excerpt only), on one Channel case: mentoring that “was allowed to peter out when it had hardly begun”";

export const rematched =
  "school-based mentoring (n = 1 139, excerpt only): early endings had no benefit, re-matched people did worse";
