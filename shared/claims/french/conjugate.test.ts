import { expect, it } from 'vitest'
import { conjugate, type Tense } from './conjugate.ts'

const forms = (infinitive: string, tense: Tense) => [
  ...new Set(
    conjugate(infinitive)
      .filter((one) => one.tense === tense)
      .map(({ form }) => form),
  ),
]

it.each([
  ['estimer', 'present', ['estime', 'estimons', 'estimez', 'estiment']],
  ['rappeler', 'present', ['rappelle', 'rappelons', 'rappelez', 'rappellent']],
  ['suggérer', 'present', ['suggère', 'suggérons', 'suggérez', 'suggèrent']],
  ['peser', 'present', ['pèse', 'pesons', 'pesez', 'pèsent']],
  ['employer', 'present', ['emploie', 'employons', 'employez', 'emploient']],
  ['avertir', 'present', ['avertit', 'avertissons', 'avertissez', 'avertissent']],
  ['répondre', 'present', ['répond', 'répondons', 'répondez', 'répondent']],
  ['soutenir', 'present', ['soutient', 'soutenons', 'soutenez', 'soutiennent']],
  ['reconnaître', 'present', ['reconnaît', 'reconnaissons', 'reconnaissez', 'reconnaissent']],
  ['craindre', 'present', ['craint', 'craignons', 'craignez', 'craignent']],
  ['prédire', 'present', ['prédit', 'prédisons', 'prédites', 'prédisent']],
  ['falloir', 'present', ['faut']],
  ['devoir', 'conditional', ['devrais', 'devrait', 'devrions', 'devriez', 'devraient']],
  ['voir', 'future', ['verrai', 'verras', 'verra', 'verrons', 'verrez', 'verront']],
  ['annoncer', 'imperfect', ['annonçais', 'annonçait', 'annoncions', 'annonciez', 'annonçaient']],
  ['juger', 'past', ['jugea', 'jugèrent']],
  ['réduire', 'participle', ['réduit', 'réduite', 'réduits', 'réduites']],
  ['admettre', 'participle', ['admis', 'admise', 'admises']],
  ['devoir', 'participle', ['dû', 'due', 'dus', 'dues']],
  ['prétendre', 'gerund', ['prétendant']],
  ['être', 'subjunctive', ['soit', 'soient', 'soyons', 'soyez']],
] as const)('conjugates %s, %s', (infinitive, tense, expected) => {
  expect(forms(infinitive, tense)).toEqual(expected)
})

it('knows what only "je" and "tu" have', () => {
  expect(forms('croire', 'first')).toEqual(['crois'])
  expect(forms('estimer', 'first')).toEqual(['estimes'])
})
