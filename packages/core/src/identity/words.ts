/**
 * Words that say who somebody is, wherever they stand in the name of a fact or among its words. One with a space
 * stands for these words one after another. Capitals, accents, plurals, doubled letters and letters that look alike
 * make no difference.
 */
export const identityWords: readonly string[] = [
  ...[
    "faith",
    "religion",
    "religious",
    "religiosity",
    "creed",
    "muslim",
    "moslem",
    "islam",
    "islamic",
    "sunni",
  ],
  ...[
    "shia",
    "salafi",
    "christian",
    "christianity",
    "catholic",
    "protestant",
    "anglican",
    "evangelical",
    "jew",
  ],
  ...[
    "jewish",
    "judaism",
    "hindu",
    "hinduism",
    "sikh",
    "sikhism",
    "buddhist",
    "buddhism",
    "atheist",
    "mosque",
  ],
  ...["church", "churchgoer", "synagogue", "gurdwara", "pray", "prayer", "worship", "headscarf", "hijab"],
  ...["sex", "gender", "male", "female", "man", "men", "woman", "women", "boy", "girl", "transgender"],
  ...["sexuality", "sexual orientation", "gay", "lesbian", "bisexual", "heterosexual", "homosexual"],
  ...[
    "race",
    "racial",
    "ethnicity",
    "ethnic",
    "skin",
    "nationality",
    "citizenship",
    "immigrant",
    "immigration",
  ],
  ...["migrant", "asylum", "refugee", "gypsy", "roma", "african", "asian", "caribbean", "arab", "somali"],
  ...[
    "pakistani",
    "bangladeshi",
    "country of birth",
    "place of birth",
    "country of origin",
    "national origin",
  ],
  ...["mother tongue", "first language", "native language", "home language", "age", "aged", "dob"],
  ...["date of birth", "birth date", "birthdate", "birthday", "birth year", "year of birth", "born"],
  ...["postcode", "post code", "postal code", "zip code", "surname", "forename", "first name"],
  ...["disability", "disabled", "pregnant", "pregnancy", "marital", "married", "social class"],
  ...["political opinion", "political view", "trade union"],
  ...["crefydd", "ffydd", "rhyw", "oedran", "cenedligrwydd", "dyddiad geni"],
];

/** Words that say so only where they are the whole name, beside words such as `client`: each means something else too. */
export const identityNames: readonly string[] = [
  ...["belief", "sect", "denomination", "class", "origin", "orientation", "trans", "politics", "language"],
  ...[
    "accent",
    "name",
    "full name",
    "address",
    "home address",
    "traveller",
    "black",
    "white",
    "english",
    "british",
  ],
];

/** Parts by which a word gives itself away where it is joined with others, as in `clientfaith`. */
export const identityRoots: readonly string[] = [
  ...["faith", "religio", "muslim", "christian", "ethnic", "gender", "nationalit", "dateofbirth", "postcode"],
];

/** Words of match points: what two people score together comes from who they are. */
export const matchNames: readonly string[] = [
  "match point",
  "match score",
  "match rating",
  "points of match",
];

/** Words beside a name that say only whose it is, or that it is a name. */
export const besideNames: readonly string[] = [
  ...[
    "client",
    "mentor",
    "person",
    "people",
    "participant",
    "mentee",
    "young",
    "their",
    "the",
    "of",
    "is",
    "was",
  ],
  ...["has", "a", "an", "second", "own", "known"],
];

/** Words that lists have in common without being about the same. */
export const commonWords: readonly string[] = [
  ...["none", "other", "no", "yes", "unknown", "not known", "mixed", "any", "some", "all", "both", "neither"],
];
