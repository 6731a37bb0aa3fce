/** Why a pair’s rules and scales may read who somebody is, and on what basis. */
export const identity = {
  justification:
    "For safety and for checks and balances a pair comes from different places and is not known to each other (§3.3 B).",
  lawfulBasis:
    "Public task; mentors agree to it when they join. To be confirmed by the scheme’s data protection officer.",
};
