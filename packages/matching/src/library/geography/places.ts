/** A local authority district of the United Kingdom, and what it lies in. */
export interface Place {
  readonly id: string;
  readonly title: string;
  /** The ceremonial county in England, the preserved county in Wales, the district itself elsewhere. */
  readonly county: string;
  /** The territorial police force. */
  readonly police: string;
  /** The region of England, or the country. */
  readonly region: string;
}

type Rows = readonly (readonly [county: string, police: string, places: string])[];

/**
 * Every district by region, county and police area. Names: Office for National Statistics, 2023, under the Open
 * Government Licence v3.0, the usual short form where the official one is turned round. Which county and police area
 * a district lies in is public knowledge, coded here. A county left out is the district's own.
 */
const regions: Readonly<Record<string, Rows>> = {
  "north-east": [
    ["Durham", "durham", "County Durham, Darlington"],
    ["Durham", "cleveland", "Hartlepool, Stockton-on-Tees"],
    ["North Yorkshire", "cleveland", "Middlesbrough, Redcar and Cleveland"],
    ["Northumberland", "northumbria", "Northumberland"],
    [
      "Tyne and Wear",
      "northumbria",
      "Gateshead, Newcastle upon Tyne, North Tyneside, South Tyneside, Sunderland",
    ],
  ],
  "north-west": [
    ["Cumbria", "cumbria", "Cumberland, Westmorland and Furness"],
    ["Cheshire", "cheshire", "Cheshire East, Cheshire West and Chester, Halton, Warrington"],
    [
      "Greater Manchester",
      "greater-manchester",
      "Bolton, Bury, Manchester, Oldham, Rochdale, Salford, Stockport, Tameside, Trafford, Wigan",
    ],
    [
      "Lancashire",
      "lancashire",
      "Blackburn with Darwen, Blackpool, Burnley, Chorley, Fylde, Hyndburn, Lancaster, Pendle, Preston, Ribble Valley, Rossendale, South Ribble, West Lancashire, Wyre",
    ],
    ["Merseyside", "merseyside", "Knowsley, Liverpool, Sefton, St Helens, Wirral"],
  ],
  "yorkshire-and-the-humber": [
    ["East Riding of Yorkshire", "humberside", "East Riding of Yorkshire, Kingston upon Hull"],
    ["Lincolnshire", "humberside", "North East Lincolnshire, North Lincolnshire"],
    ["North Yorkshire", "north-yorkshire", "North Yorkshire, York"],
    ["South Yorkshire", "south-yorkshire", "Barnsley, Doncaster, Rotherham, Sheffield"],
    ["West Yorkshire", "west-yorkshire", "Bradford, Calderdale, Kirklees, Leeds, Wakefield"],
  ],
  "east-midlands": [
    [
      "Derbyshire",
      "derbyshire",
      "Amber Valley, Bolsover, Chesterfield, Derby, Derbyshire Dales, Erewash, High Peak, North East Derbyshire, South Derbyshire",
    ],
    [
      "Leicestershire",
      "leicestershire",
      "Blaby, Charnwood, Harborough, Hinckley and Bosworth, Leicester, Melton, North West Leicestershire, Oadby and Wigston",
    ],
    ["Rutland", "leicestershire", "Rutland"],
    [
      "Lincolnshire",
      "lincolnshire",
      "Boston, East Lindsey, Lincoln, North Kesteven, South Holland, South Kesteven, West Lindsey",
    ],
    ["Northamptonshire", "northamptonshire", "North Northamptonshire, West Northamptonshire"],
    [
      "Nottinghamshire",
      "nottinghamshire",
      "Ashfield, Bassetlaw, Broxtowe, Gedling, Mansfield, Newark and Sherwood, Nottingham, Rushcliffe",
    ],
  ],
  "west-midlands": [
    ["Herefordshire", "west-mercia", "Herefordshire"],
    ["Shropshire", "west-mercia", "Shropshire, Telford and Wrekin"],
    [
      "Staffordshire",
      "staffordshire",
      "Cannock Chase, East Staffordshire, Lichfield, Newcastle-under-Lyme, South Staffordshire, Stafford, Staffordshire Moorlands, Stoke-on-Trent, Tamworth",
    ],
    [
      "Warwickshire",
      "warwickshire",
      "North Warwickshire, Nuneaton and Bedworth, Rugby, Stratford-on-Avon, Warwick",
    ],
    [
      "West Midlands",
      "west-midlands",
      "Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton",
    ],
    [
      "Worcestershire",
      "west-mercia",
      "Bromsgrove, Malvern Hills, Redditch, Worcester, Wychavon, Wyre Forest",
    ],
  ],
  "east-of-england": [
    ["Bedfordshire", "bedfordshire", "Bedford, Central Bedfordshire, Luton"],
    [
      "Cambridgeshire",
      "cambridgeshire",
      "Cambridge, East Cambridgeshire, Fenland, Huntingdonshire, Peterborough, South Cambridgeshire",
    ],
    [
      "Essex",
      "essex",
      "Basildon, Braintree, Brentwood, Castle Point, Chelmsford, Colchester, Epping Forest, Harlow, Maldon, Rochford, Southend-on-Sea, Tendring, Thurrock, Uttlesford",
    ],
    [
      "Hertfordshire",
      "hertfordshire",
      "Broxbourne, Dacorum, East Hertfordshire, Hertsmere, North Hertfordshire, St Albans, Stevenage, Three Rivers, Watford, Welwyn Hatfield",
    ],
    [
      "Norfolk",
      "norfolk",
      "Breckland, Broadland, Great Yarmouth, King's Lynn and West Norfolk, North Norfolk, Norwich, South Norfolk",
    ],
    ["Suffolk", "suffolk", "Babergh, East Suffolk, Ipswich, Mid Suffolk, West Suffolk"],
  ],
  london: [
    ["City of London", "city-of-london", "City of London"],
    [
      "Greater London",
      "metropolitan-police",
      "Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, Croydon, Ealing, Enfield, Greenwich, Hackney, Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington, Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge, Richmond upon Thames, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster",
    ],
  ],
  "south-east": [
    [
      "Berkshire",
      "thames-valley",
      "Bracknell Forest, Reading, Slough, West Berkshire, Windsor and Maidenhead, Wokingham",
    ],
    ["Buckinghamshire", "thames-valley", "Buckinghamshire, Milton Keynes"],
    ["East Sussex", "sussex", "Brighton and Hove, Eastbourne, Hastings, Lewes, Rother, Wealden"],
    [
      "Hampshire",
      "hampshire",
      "Basingstoke and Deane, East Hampshire, Eastleigh, Fareham, Gosport, Hart, Havant, New Forest, Portsmouth, Rushmoor, Southampton, Test Valley, Winchester",
    ],
    ["Isle of Wight", "hampshire", "Isle of Wight"],
    [
      "Kent",
      "kent",
      "Ashford, Canterbury, Dartford, Dover, Folkestone and Hythe, Gravesham, Maidstone, Medway, Sevenoaks, Swale, Thanet, Tonbridge and Malling, Tunbridge Wells",
    ],
    [
      "Oxfordshire",
      "thames-valley",
      "Cherwell, Oxford, South Oxfordshire, Vale of White Horse, West Oxfordshire",
    ],
    [
      "Surrey",
      "surrey",
      "Elmbridge, Epsom and Ewell, Guildford, Mole Valley, Reigate and Banstead, Runnymede, Spelthorne, Surrey Heath, Tandridge, Waverley, Woking",
    ],
    ["West Sussex", "sussex", "Adur, Arun, Chichester, Crawley, Horsham, Mid Sussex, Worthing"],
  ],
  "south-west": [
    ["Bristol", "avon-and-somerset", "Bristol"],
    ["Cornwall", "devon-and-cornwall", "Cornwall, Isles of Scilly"],
    [
      "Devon",
      "devon-and-cornwall",
      "East Devon, Exeter, Mid Devon, North Devon, Plymouth, South Hams, Teignbridge, Torbay, Torridge, West Devon",
    ],
    ["Dorset", "dorset", "Bournemouth Christchurch and Poole, Dorset"],
    [
      "Gloucestershire",
      "gloucestershire",
      "Cheltenham, Cotswold, Forest of Dean, Gloucester, Stroud, Tewkesbury",
    ],
    ["Gloucestershire", "avon-and-somerset", "South Gloucestershire"],
    ["Somerset", "avon-and-somerset", "Bath and North East Somerset, North Somerset, Somerset"],
    ["Wiltshire", "wiltshire", "Swindon, Wiltshire"],
  ],
  wales: [
    ["Clwyd", "north-wales", "Conwy, Denbighshire, Flintshire, Wrexham"],
    ["Dyfed", "dyfed-powys", "Carmarthenshire, Ceredigion, Pembrokeshire"],
    ["Gwent", "gwent", "Blaenau Gwent, Caerphilly, Monmouthshire, Newport, Torfaen"],
    ["Gwynedd", "north-wales", "Gwynedd, Isle of Anglesey"],
    ["Mid Glamorgan", "south-wales", "Bridgend, Merthyr Tydfil, Rhondda Cynon Taf"],
    ["Powys", "dyfed-powys", "Powys"],
    ["South Glamorgan", "south-wales", "Cardiff, Vale of Glamorgan"],
    ["West Glamorgan", "south-wales", "Neath Port Talbot, Swansea"],
  ],
  scotland: [
    [
      "",
      "scotland",
      "Aberdeen City, Aberdeenshire, Angus, Argyll and Bute, City of Edinburgh, Clackmannanshire, Dumfries and Galloway, Dundee City, East Ayrshire, East Dunbartonshire, East Lothian, East Renfrewshire, Falkirk, Fife, Glasgow City, Highland, Inverclyde, Midlothian, Moray, Na h-Eileanan Siar, North Ayrshire, North Lanarkshire, Orkney Islands, Perth and Kinross, Renfrewshire, Scottish Borders, Shetland Islands, South Ayrshire, South Lanarkshire, Stirling, West Dunbartonshire, West Lothian",
    ],
  ],
  "northern-ireland": [
    [
      "",
      "northern-ireland",
      "Antrim and Newtownabbey, Ards and North Down, Armagh City Banbridge and Craigavon, Belfast, Causeway Coast and Glens, Derry City and Strabane, Fermanagh and Omagh, Lisburn and Castlereagh, Mid and East Antrim, Mid Ulster, Newry Mourne and Down",
    ],
  ],
};

function wordOf(title: string): string {
  return title.toLowerCase().replaceAll("'", "").replaceAll(" ", "-");
}

/** Every place, in the order of its id. */
export const places: readonly Place[] = Object.entries(regions)
  .flatMap(([region, rows]) =>
    rows.flatMap(([county, police, list]) =>
      list.split(", ").map((title): Place => {
        const id = wordOf(title);
        return { id, title, county: county === "" ? id : wordOf(county), police, region };
      }),
    ),
  )
  .sort((a, b) => (a.id < b.id ? -1 : 1));
