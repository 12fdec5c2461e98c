import { expect, it } from 'vitest'
import { FRENCH_WORDS } from '../words/fr.ts'
import { conditionalUse } from './conditional.ts'
import { dutyOf } from './modal.ts'
import { textOf } from './noun-phrase.ts'
import { frenchRules } from './rules.ts'
import { analyse, quotedIn } from './sentence.ts'
import { subjectOf } from './subject.ts'

const rules = frenchRules(FRENCH_WORDS)
const verbs = (text: string) => {
  const { words, predicates } = analyse(text, rules.lexicon)
  return predicates.map(({ first, main }) => text.slice(words[first]!.start, words[main]!.end))
}

it.each([
  ['La demande de blé baisse.', ['baisse']],
  ['Un haut cadre explique la mesure.', ['explique']],
  ['Le gel n’a, dit-il, jamais concerné les écoles.', ['a, dit-il, jamais concerné', 'dit']],
  ['La régie devra, par ailleurs, se doter d’experts.', ['devra, par ailleurs, se doter']],
  ['Le maire le répète.', ['répète']],
  ['Entre Goma et Bukavu, la route est coupée.', ['est coupée']],
  ['Des accords sans suite, en note de bas de page.', []],
  ['Un habitant sur deux vivra en ville.', ['vivra']],
])('finds the verbs of "%s"', (text, expected) => {
  expect(verbs(text)).toEqual(expected)
})

it.each([
  ['Interrogé par nos soins, le préfet nie.', 'le préfet'],
  ['Le 14 mars, la Cour a tranché.', 'la Cour'],
  ['La ministre du Budget, Mme Awa Diop, assure ne rien craindre.', 'La ministre du Budget, Mme Awa Diop'],
  ['Un rapport, cité par la presse, conclut que non.', 'Un rapport'],
  ['Mais le collectif, qui n’a rien signé, proteste.', 'le collectif'],
  ['Un agent qui refuse d’être nommé raconte la scène.', 'Un agent qui refuse d’être nommé'],
  ['La sécheresse, personne ne la nie.', 'personne'],
])('finds the subject of the last verb in "%s"', (text, expected) => {
  const sentence = analyse(text, rules.lexicon)
  const span = subjectOf(sentence, sentence.predicates.at(-1)!)
  expect(span && textOf(sentence, span)).toBe(expected)
})

it('knows quotations of every shape, and one that stays open', () => {
  const inside = (text: string) => quotedIn(text).map(({ start, end }) => text.slice(start, end))
  expect(inside('Un « oui » et un "non" et un “si”.')).toEqual(['« oui »', '"non"', '“si”'])
  expect(inside('Elle dit : « Rien ne va.')).toEqual(['« Rien ne va.'])
})

it.each([
  ['Le groupe aurait versé deux millions.', 'hearsay'],
  ['Un second bassin se fissurerait depuis janvier.', 'hearsay'],
  ['Le groupe emploierait 400 gardes.', 'hearsay'],
  ['Une telle loi coûterait peu.', 'supposition'],
  ['Si le puits cédait, la ville serait noyée.', 'supposition'],
  ['Sans ce juge, le dossier aurait disparu.', 'supposition'],
  ['Il serait naïf de le croire.', 'other'],
  ['Il faudrait payer.', 'other'],
  ['Le service aurait dû alerter le préfet.', 'other'],
])('reads the conditional of "%s" as %s', (text, expected) => {
  const sentence = analyse(text, rules.lexicon)
  const predicate = sentence.predicates.find(({ tenses }) => tenses.includes('conditional'))!
  expect(conditionalUse(sentence, predicate, null)).toBe(expected)
})

it.each([
  ['La Cour devrait publier ses avis.', 'duty'],
  ['La hausse devrait se poursuivre.', 'expected'],
  ['Le Parlement devrait voter la loi en juin.', 'expected'],
  ['Les régions doivent cesser de payer.', 'duty'],
  ['La ministre doit rendre son avis le 12 mai.', 'expected'],
  ['Le préfet doit bien savoir où sont les fonds.', 'inferred'],
  ['Le préfet devait partir.', null],
  ['Le préfet part.', null],
])('reads "devoir" in "%s" as %s', (text, expected) => {
  const sentence = analyse(text, rules.lexicon)
  expect(dutyOf(sentence, sentence.predicates[0]!, rules)).toBe(expected)
})
