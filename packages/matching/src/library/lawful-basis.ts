/** On what basis a rule of the scheme may read who somebody is. */
export const lawfulBasis =
  "Public task; Article 9 data under substantial public interest (safeguarding). To be confirmed by the scheme’s data protection officer.";
