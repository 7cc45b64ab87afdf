/*
 * Names that say where: the larger towns and cities that adverts in English name. A label ("Location: …") or a
 * postcode speaks for any other place. Words that are also ordinary words or common names (Reading, Bath, Mobile) ask for more.
 */
const UK =
  'Aberdeen|Ashford|Aylesbury|Barnsley|Basildon|Basingstoke|Bedford|Belfast|Birmingham|Blackburn|Blackpool|Bolton|Bournemouth|Bracknell|Bradford|Brighton|Bristol|Bromley|Burnley|Cambridge|Canterbury|Cardiff|Carlisle|Chelmsford|Cheltenham|Chester|Colchester|Coventry|Crawley|Crewe|Croydon|Darlington|Derby|Doncaster|Dundee|Durham|Eastbourne|Edinburgh|Exeter|Farnborough|Gateshead|Glasgow|Gloucester|Grimsby|Guildford|Halifax|Harlow|Harrogate|Hastings|Hatfield|Hemel Hempstead|Hertford|High Wycombe|Horsham|Huddersfield|Hull|Inverness|Ipswich|Kettering|Lancaster|Leeds|Leicester|Lincoln|Liverpool|London|Loughborough|Luton|Maidenhead|Maidstone|Manchester|Middlesbrough|Milton Keynes|Newcastle|Newport|Northampton|Norwich|Nottingham|Nuneaton|Oldham|Oxford|Perth|Peterborough|Plymouth|Poole|Portsmouth|Preston|Reading|Redhill|Rochdale|Rotherham|Rugby|Salford|Salisbury|Scunthorpe|Sheffield|Shrewsbury|Slough|Solihull|Southampton|Southend|Southport|St Albans|Stafford|Stevenage|Stirling|Stockport|Stockton|Stoke(?:-on-Trent)?|Sunderland|Swansea|Swindon|Taunton|Telford|Torquay|Truro|Tunbridge Wells|Wakefield|Walsall|Warrington|Warwick|Watford|Wigan|Winchester|Windsor|Woking|Wokingham|Wolverhampton|Worcester|Worthing|York'
const WORLD =
  'Amsterdam|Athens|Atlanta|Auckland|Austin|Bangalore|Bengaluru|Bangkok|Barcelona|Basel|Beijing|Berlin|Boston|Bratislava|Brisbane|Brno|Brussels|Bucharest|Budapest|Calgary|Cape Town|Chennai|Chicago|Cincinnati|Cleveland|Cluj|Cologne|Columbus|Copenhagen|Cork|Dallas|Delhi|Denver|Detroit|Dubai|Dublin|Eindhoven|Frankfurt|Galway|Gdansk|Geneva|Gothenburg|Gurgaon|Gurugram|Hamburg|Helsinki|Ho Chi Minh|Hong Kong|Houston|Hyderabad|Istanbul|Jakarta|Johannesburg|Kiev|Kolkata|Krak[oó]w|Kuala Lumpur|Kyiv|Lausanne|Leipzig|Limerick|Lisbon|Ljubljana|Los Angeles|Luxembourg|Lyon|Madrid|Malm[oö]|Manila|Melbourne|Miami|Milan|Minneapolis|Montreal|Mumbai|Munich|Nairobi|Nashville|New Delhi|New York|Noida|Oslo|Ottawa|Paris|Philadelphia|Phoenix|Pittsburgh|Porto|Portland|Prague|Pune|Raleigh|Riga|Rome|Rotterdam|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|Santa Monica|Seattle|Seoul|Shanghai|Shenzhen|Singapore|Sofia|Stockholm|Stuttgart|Sydney|Tallinn|Tel Aviv|Tokyo|Toronto|Utrecht|Vancouver|Vienna|Vilnius|Warsaw|Washington|Wellington|Wroc[lł]aw|Zagreb|Z[uü]rich|NYC|LA\\b(?= office)|SF\\b(?= office)'
const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|NSW|VIC|QLD|ON|BC'

/** A town, a postcode or "Springfield, IL"; matches with capitals as written, or all capitals. */
export const PLACE = new RegExp(
  String.raw`(?<![\p{L}])(?:${UK}|${WORLD}|${`${UK}|${WORLD}`.replace(/\\b|\(\?[:=][^)]*\)\??|\[[^\]]*\]/g, '').toUpperCase()})(?![\p{L}])|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z][a-z]+(?: [A-Z][a-z]+)?, (?:${STATES})\b`,
  'u',
)

/** Answers to "Location" that name no place. */
export const NO_PLACE =
  /^\W*(?:various|nationwide|national|flexible|remote|hybrid|home|uk(?:[- ]wide)?|united kingdom|england|europe|worldwide|anywhere|multiple|tbc|to be confirmed|negotiable|see|n\/?a|on[- ]?site|in[- ]person|any\b|office)(?:\W|$)/i
