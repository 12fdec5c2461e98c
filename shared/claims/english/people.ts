// Which nouns name people and bodies, who can claim something.

const PEOPLE = new RegExp(
  `(?:^|-)(?:${[
    '\\p{L}+(?:er|or|ist|ian|ee)s?|\\p{L}+(?:ants|ents)',
    'people|persons?|wom[ae]n|m[ae]n|spokes(?:wo)?m[ae]n|spokespeople|families|residents?|locals|others|some|many|most|few',
    'critics?|sceptics?|skeptics?|academics?|mechanics|diplomats?|officials?|experts?|judges?|justices?|nurses|colleagues?|friends|foes|enemies|rivals?|allies|peers',
    'executives?|representatives?|delegates?|candidates?|advocates?|graduates|aides?|envoys?|guards?|monks?|priests?|clergy|pilots?|deputy|deputies|clerks?|physicians?|veterans?|pundits?|generals?|colonels?|captains?|chiefs?|heads?|chairs?|mayor|mayors|presidents?|agents?|students?|parents?|opponents?|respondents?|accountants?|consultants?|negotiators?|secretary|secretaries',
    'union|unions|ministry|ministries|government|governments|council|councils|board|boards|agency|agencies|authority|authorities|commission|committee|bank|banks|court|courts|tribunal|parliament|cabinet|senate|assembly|congress|inspectorate|regulator|watchdog|chamber|league|trust|mission|office|department|institute|institution|university|church|group|groups|panel|team|teams|staff|police|army|navy|military|industry|party|parties|opposition|company|companies|firm|firms|charity|charities|body|bodies|federation|association|alliance|coalition|campaign|movement|delegation|public|profession|states|wing|press|media|camp|club|society|network|foundation|management|leadership|secretariat|directorate|embassy|ombudsman',
  ].join('|')})$`,
  'u',
)

/** Things, times and places that end as people do. */
const THINGS = new RegExp(
  `^(?:${[
    'years?|months|quarters?|winters?|summers?|(?:sept|nov|dec)ember|october|numbers?|(?:cent|met|lit)(?:er|re)s?|orders?|borders?|papers?|letters?|matters?|waters?|rivers?|shelters?|computers?|powers?|factors?|sectors?|corridors?|doors?|floors?|errors?|terror|mirrors?|motors?|tractors?|reactors?|chapters?|disasters?|offers?|answers?|layers?|towers?|sewers?|diesel|timber|charters?|registers?|tenders?|transfers?|corners?|counters?|harbors?|labou?r|favou?r|colou?rs?',
    'degrees?|fees|trees|over|under|after|other|another|rather|either|neither|ever|never|however|together|further|former|latter|upper|lower|higher|greater|better|fewer|later|longer|larger|smaller|cheaper|earlier|older|younger|per',
    '\\p{L}+ments|events|documents|agreements|patents|incidents|accidents|contents|continents|components|currents|talents|rents|cents|plants|grants|variants|warrants|restaurants|pollutants',
  ].join('|')})$`,
  'u',
)

/** In lower case; plurals in "-ants" and "-ents" only, for "grant" and "rent" are commoner than "tenant". */
export const namesPeople = (word: string): boolean => PEOPLE.test(word) && !THINGS.test(word)
