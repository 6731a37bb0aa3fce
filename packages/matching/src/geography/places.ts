/**
 * Districts that the West Midlands scheme works in or draws mentors from, with the police area and the region
 * of each. Names and codes: Office for National Statistics, under the Open Government Licence v3.0. Which police
 * area serves a district is public knowledge, coded here.
 */
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly police: string;
  readonly region: string;
}

const rows: readonly (readonly [region: string, police: string, places: string])[] = [
  [
    "west-midlands",
    "west-midlands",
    "Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton",
  ],
  [
    "west-midlands",
    "staffordshire",
    "Cannock Chase, East Staffordshire, Lichfield, Newcastle-under-Lyme, South Staffordshire, Stafford, Staffordshire Moorlands, Stoke-on-Trent, Tamworth",
  ],
  [
    "west-midlands",
    "warwickshire",
    "North Warwickshire, Nuneaton and Bedworth, Rugby, Stratford-on-Avon, Warwick",
  ],
  [
    "west-midlands",
    "west-mercia",
    "Bromsgrove, Malvern Hills, Redditch, Shropshire, Telford and Wrekin, Worcester, Wychavon, Wyre Forest",
  ],
  ["east-midlands", "leicestershire", "Leicester, Hinckley and Bosworth"],
  ["east-midlands", "nottinghamshire", "Nottingham"],
  ["east-midlands", "derbyshire", "Derby"],
  ["yorkshire-and-the-humber", "west-yorkshire", "Leeds, Bradford"],
  ["north-west", "greater-manchester", "Manchester"],
  ["london", "metropolitan-police", "Tower Hamlets, Newham, Barking and Dagenham, Bexley"],
  ["south-east", "thames-valley", "Slough, Milton Keynes"],
  ["east-of-england", "bedfordshire", "Luton"],
  ["east-of-england", "essex", "Thurrock"],
];

/** Every place, in the order of its id. */
export const places: readonly Place[] = rows
  .flatMap(([region, police, list]) =>
    list
      .split(", ")
      .map((title): Place => ({ id: title.toLowerCase().replaceAll(" ", "-"), title, police, region })),
  )
  .sort((a, b) => (a.id < b.id ? -1 : 1));
