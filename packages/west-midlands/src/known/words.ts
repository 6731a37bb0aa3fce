// Made from the plugin’s data by scripts/scheme-types.mjs.
// biome-ignore format: one word a line would fill pages.
export type District =
  | "aberdeen-city" | "aberdeenshire" | "adur" | "amber-valley" | "angus" | "antrim-and-newtownabbey"
  | "ards-and-north-down" | "argyll-and-bute" | "armagh-city-banbridge-and-craigavon" | "arun"
  | "ashfield" | "ashford" | "babergh" | "barking-and-dagenham" | "barnet" | "barnsley" | "basildon"
  | "basingstoke-and-deane" | "bassetlaw" | "bath-and-north-east-somerset" | "bedford" | "belfast"
  | "bexley" | "birmingham" | "blaby" | "blackburn-with-darwen" | "blackpool" | "blaenau-gwent"
  | "bolsover" | "bolton" | "boston" | "bournemouth-christchurch-and-poole" | "bracknell-forest"
  | "bradford" | "braintree" | "breckland" | "brent" | "brentwood" | "bridgend" | "brighton-and-hove"
  | "bristol" | "broadland" | "bromley" | "bromsgrove" | "broxbourne" | "broxtowe" | "buckinghamshire"
  | "burnley" | "bury" | "caerphilly" | "calderdale" | "cambridge" | "camden" | "cannock-chase"
  | "canterbury" | "cardiff" | "carmarthenshire" | "castle-point" | "causeway-coast-and-glens"
  | "central-bedfordshire" | "ceredigion" | "charnwood" | "chelmsford" | "cheltenham" | "cherwell"
  | "cheshire-east" | "cheshire-west-and-chester" | "chesterfield" | "chichester" | "chorley"
  | "city-of-edinburgh" | "city-of-london" | "clackmannanshire" | "colchester" | "conwy" | "cornwall"
  | "cotswold" | "county-durham" | "coventry" | "crawley" | "croydon" | "cumberland" | "dacorum"
  | "darlington" | "dartford" | "denbighshire" | "derby" | "derbyshire-dales" | "derry-city-and-strabane"
  | "doncaster" | "dorset" | "dover" | "dudley" | "dumfries-and-galloway" | "dundee-city" | "ealing"
  | "east-ayrshire" | "east-cambridgeshire" | "east-devon" | "east-dunbartonshire" | "east-hampshire"
  | "east-hertfordshire" | "east-lindsey" | "east-lothian" | "east-renfrewshire"
  | "east-riding-of-yorkshire" | "east-staffordshire" | "east-suffolk" | "eastbourne" | "eastleigh"
  | "elmbridge" | "enfield" | "epping-forest" | "epsom-and-ewell" | "erewash" | "exeter" | "falkirk"
  | "fareham" | "fenland" | "fermanagh-and-omagh" | "fife" | "flintshire" | "folkestone-and-hythe"
  | "forest-of-dean" | "fylde" | "gateshead" | "gedling" | "glasgow-city" | "gloucester" | "gosport"
  | "gravesham" | "great-yarmouth" | "greenwich" | "guildford" | "gwynedd" | "hackney" | "halton"
  | "hammersmith-and-fulham" | "harborough" | "haringey" | "harlow" | "harrow" | "hart" | "hartlepool"
  | "hastings" | "havant" | "havering" | "herefordshire" | "hertsmere" | "high-peak" | "highland"
  | "hillingdon" | "hinckley-and-bosworth" | "horsham" | "hounslow" | "huntingdonshire" | "hyndburn"
  | "inverclyde" | "ipswich" | "isle-of-anglesey" | "isle-of-wight" | "isles-of-scilly" | "islington"
  | "kensington-and-chelsea" | "kings-lynn-and-west-norfolk" | "kingston-upon-hull"
  | "kingston-upon-thames" | "kirklees" | "knowsley" | "lambeth" | "lancaster" | "leeds" | "leicester"
  | "lewes" | "lewisham" | "lichfield" | "lincoln" | "lisburn-and-castlereagh" | "liverpool" | "luton"
  | "maidstone" | "maldon" | "malvern-hills" | "manchester" | "mansfield" | "medway" | "melton"
  | "merthyr-tydfil" | "merton" | "mid-and-east-antrim" | "mid-devon" | "mid-suffolk" | "mid-sussex"
  | "mid-ulster" | "middlesbrough" | "midlothian" | "milton-keynes" | "mole-valley" | "monmouthshire"
  | "moray" | "na-h-eileanan-siar" | "neath-port-talbot" | "new-forest" | "newark-and-sherwood"
  | "newcastle-under-lyme" | "newcastle-upon-tyne" | "newham" | "newport" | "newry-mourne-and-down"
  | "north-ayrshire" | "north-devon" | "north-east-derbyshire" | "north-east-lincolnshire"
  | "north-hertfordshire" | "north-kesteven" | "north-lanarkshire" | "north-lincolnshire"
  | "north-norfolk" | "north-northamptonshire" | "north-somerset" | "north-tyneside"
  | "north-warwickshire" | "north-west-leicestershire" | "north-yorkshire" | "northumberland" | "norwich"
  | "nottingham" | "nuneaton-and-bedworth" | "oadby-and-wigston" | "oldham" | "orkney-islands" | "oxford"
  | "pembrokeshire" | "pendle" | "perth-and-kinross" | "peterborough" | "plymouth" | "portsmouth"
  | "powys" | "preston" | "reading" | "redbridge" | "redcar-and-cleveland" | "redditch"
  | "reigate-and-banstead" | "renfrewshire" | "rhondda-cynon-taf" | "ribble-valley"
  | "richmond-upon-thames" | "rochdale" | "rochford" | "rossendale" | "rother" | "rotherham" | "rugby"
  | "runnymede" | "rushcliffe" | "rushmoor" | "rutland" | "salford" | "sandwell" | "scottish-borders"
  | "sefton" | "sevenoaks" | "sheffield" | "shetland-islands" | "shropshire" | "slough" | "solihull"
  | "somerset" | "south-ayrshire" | "south-cambridgeshire" | "south-derbyshire" | "south-gloucestershire"
  | "south-hams" | "south-holland" | "south-kesteven" | "south-lanarkshire" | "south-norfolk"
  | "south-oxfordshire" | "south-ribble" | "south-staffordshire" | "south-tyneside" | "southampton"
  | "southend-on-sea" | "southwark" | "spelthorne" | "st-albans" | "st-helens" | "stafford"
  | "staffordshire-moorlands" | "stevenage" | "stirling" | "stockport" | "stockton-on-tees"
  | "stoke-on-trent" | "stratford-on-avon" | "stroud" | "sunderland" | "surrey-heath" | "sutton" | "swale"
  | "swansea" | "swindon" | "tameside" | "tamworth" | "tandridge" | "teignbridge" | "telford-and-wrekin"
  | "tendring" | "test-valley" | "tewkesbury" | "thanet" | "three-rivers" | "thurrock"
  | "tonbridge-and-malling" | "torbay" | "torfaen" | "torridge" | "tower-hamlets" | "trafford"
  | "tunbridge-wells" | "uttlesford" | "vale-of-glamorgan" | "vale-of-white-horse" | "wakefield"
  | "walsall" | "waltham-forest" | "wandsworth" | "warrington" | "warwick" | "watford" | "waverley"
  | "wealden" | "welwyn-hatfield" | "west-berkshire" | "west-devon" | "west-dunbartonshire"
  | "west-lancashire" | "west-lindsey" | "west-lothian" | "west-northamptonshire" | "west-oxfordshire"
  | "west-suffolk" | "westminster" | "westmorland-and-furness" | "wigan" | "wiltshire" | "winchester"
  | "windsor-and-maidenhead" | "wirral" | "woking" | "wokingham" | "wolverhampton" | "worcester"
  | "worthing" | "wrexham" | "wychavon" | "wyre" | "wyre-forest" | "york";

// biome-ignore format: one word a line would fill pages.
export type Faith =
  | "islam" | "christianity" | "hinduism" | "judaism" | "sikhism" | "buddhism" | "other" | "none";

// biome-ignore format: one word a line would fill pages.
export type Strand =
  | "sunni" | "salafi" | "deobandi" | "barelvi" | "sufi" | "shia" | "anglican" | "catholic"
  | "evangelical" | "no-strand";

// biome-ignore format: one word a line would fill pages.
export type Language =
  | "english" | "urdu" | "punjabi" | "bengali" | "arabic" | "somali" | "polish" | "pashto";

// biome-ignore format: one word a line would fill pages.
export type Experience =
  | "football-firm" | "gang" | "prison" | "military" | "left-a-movement" | "conversion" | "migration"
  | "manual-work";

// biome-ignore format: one word a line would fill pages.
export type Needs =
  | "mental-health" | "isolation" | "housing" | "work" | "education" | "grievance" | "family"
  | "faith-basics";

// biome-ignore format: one word a line would fill pages.
export type Slots =
  | "mon-am" | "mon-pm" | "mon-eve" | "tue-am" | "tue-pm" | "tue-eve" | "wed-am" | "wed-pm" | "wed-eve"
  | "thu-am" | "thu-pm" | "thu-eve" | "fri-am" | "fri-pm" | "fri-eve" | "sat-am" | "sat-pm" | "sat-eve"
  | "sun-am" | "sun-pm" | "sun-eve";

// biome-ignore format: one word a line would fill pages.
export type MentorSupport =
  | "debrief" | "counselling" | "network" | "contact" | "strategies" | "reflection" | "agreed-duty"
  | "after-care" | "arranged";

// biome-ignore format: one word a line would fill pages.
export type Governance =
  | "risk-register" | "responsibility" | "communication" | "partnership" | "separation" | "neutral-host"
  | "ownership" | "oversight" | "finance" | "evaluation" | "tensions";

// biome-ignore format: one word a line would fill pages.
export type Indicator =
  | "admits-error" | "changed-sense-of-self" | "channel-adventure" | "channel-belonging"
  | "channel-criminal-capability" | "channel-dehumanisation" | "channel-dominance"
  | "channel-family-or-friends" | "channel-grievance" | "channel-group-influence"
  | "channel-harmful-means" | "channel-harmful-objectives" | "channel-indoctrination"
  | "channel-justifies-offending" | "channel-knowledge" | "channel-networks" | "channel-opportunism"
  | "channel-over-identification" | "channel-political-change" | "channel-status" | "channel-threat"
  | "channel-transition" | "channel-us-and-them" | "comes-back-and-argues" | "community" | "depth"
  | "disengaged" | "distance-travelled" | "easier-to-live-with" | "education-or-training" | "empowered"
  | "extremist-content" | "family-and-responsibility" | "fulfilling-life" | "giving-to-collectors"
  | "goal" | "grooming-trips" | "happier" | "helps-others" | "how-far-out" | "intent-to-fight"
  | "left-the-group" | "lifestyle" | "no-longer-involved" | "no-subversion" | "no-violence"
  | "own-experience" | "own-two-feet" | "propensity-to-violence" | "rapport" | "real-alternative"
  | "real-change" | "rejects-violence" | "relationships" | "risk-to-society" | "said-and-done"
  | "sending-abroad" | "silent" | "softened-animosity" | "strength-coping" | "strength-critical-thinking"
  | "strength-other-views" | "strength-purpose" | "strength-stable-home" | "strength-trusted-adult"
  | "trust" | "vulnerability" | "way-back-in" | "work";
