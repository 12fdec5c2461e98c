// Words whose coming or going changes what a sentence says, lower case, with straight apostrophes. English and French.

const list = (words: string) => new Set(words.split(' '))

export type MeaningWords = {
  readonly negations: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  /** Number words and their values. */
  readonly numbers: ReadonlyMap<string, string>
  /** Amounts, units and parts of a date that are no figures. */
  readonly quantities: ReadonlySet<string>
  /** Parts of a date that are something else in lower case: "May", "March". */
  readonly capitalDates: ReadonlySet<string>
}

const values = (start: number, words: string) =>
  words.split(' ').map((word, index): [string, string] => [word, String(start + index)])
const tens = (words: string) =>
  words.split(' ').map((word, index): [string, string] => [word, String(20 + index * 10)])

const ENGLISH: MeaningWords = {
  negations: list(
    'not no never none nobody nothing nowhere neither nor without hardly barely scarcely rarely seldom unless except ' +
      'fail fails failed failing lack lacks lacked lacking refuse refuses refused refusing deny denies denied denying',
  ),
  modals: list('must shall should will would can could may might ought need needs needed cannot'),
  numbers: new Map([
    ...values(
      0,
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    ['hundred', '100'],
    ['thousand', '1000'],
    ['million', '1000000'],
    ['billion', '1000000000'],
    ['m', '1000000'],
    ['bn', '1000000000'],
    ['percent', '%'],
    ['%', '%'],
    ...values(1, 'first second third fourth fifth sixth seventh eighth ninth tenth').map(
      ([word, value]): [string, string] => [word, `${value}th`],
    ),
  ]),
  quantities: list(
    'hundreds thousands millions billions dozen dozens half third quarter quarters twice double triple once january ' +
      'february april june july august september october november december monday tuesday wednesday thursday friday ' +
      'saturday sunday',
  ),
  capitalDates: list('March May'),
}

const FRENCH: MeaningWords = {
  negations: list(
    "ne n' pas non jamais aucun aucune aucuns aucunes nul nulle rien ni sans guère nullement sauf hormis échoue échouent " +
      'échoué refuse refusent refusé nie nient nié',
  ),
  modals: list(
    'doit doivent dois devons devez devait devaient devra devront devrait devraient dû due devoir peut peuvent peux pouvons ' +
      'pouvez pouvait pouvaient pourra pourront pourrait pourraient pu pouvoir faut fallait faudra faudrait veut veulent ' +
      'voulait voulaient voudrait voudraient saurait sauraient',
  ),
  numbers: new Map([
    ...values(
      2,
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    ),
    ['zéro', '0'],
    ['vingt', '20'],
    ['trente', '30'],
    ['quarante', '40'],
    ['cinquante', '50'],
    ['soixante', '60'],
    ['septante', '70'],
    ['soixante-dix', '70'],
    ['quatre-vingt', '80'],
    ['quatre-vingts', '80'],
    ['huitante', '80'],
    ['nonante', '90'],
    ['quatre-vingt-dix', '90'],
    ['cent', '100'],
    ['cents', '100'],
    ['mille', '1000'],
    ['million', '1000000'],
    ['millions', '1000000'],
    ['milliard', '1000000000'],
    ['milliards', '1000000000'],
    ['pourcent', '%'],
    ['%', '%'],
    ['premier', '1th'],
    ['première', '1th'],
    ['deuxième', '2th'],
    ['second', '2th'],
    ['seconde', '2th'],
    ['troisième', '3th'],
  ]),
  quantities: list(
    'centaine centaines millier milliers douzaine dizaine dizaines vingtaine moitié tiers quart quarts double triple ' +
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi ' +
      'vendredi samedi dimanche',
  ),
  capitalDates: new Set(),
}

const BOTH: MeaningWords = {
  negations: new Set([...ENGLISH.negations, ...FRENCH.negations]),
  modals: new Set([...ENGLISH.modals, ...FRENCH.modals]),
  numbers: new Map([...FRENCH.numbers, ...ENGLISH.numbers]),
  quantities: new Set([...ENGLISH.quantities, ...FRENCH.quantities]),
  capitalDates: ENGLISH.capitalDates,
}

/** For a language's primary subtag; both lists together where it is neither English nor French. */
export function meaningWordsOf(primary: string): MeaningWords {
  return primary === 'en' ? ENGLISH : primary === 'fr' ? FRENCH : BOTH
}
