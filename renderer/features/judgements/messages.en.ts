export default {
  judgements: {
    title: 'Judgements',
    none: 'A judgement is a claim of yours. It rests on claims of the articles and says how likely and how sure.',
    noneKey: 'makes one.',
    editor: 'Judgement {{number}}',
    statement: 'What we judge',
    statementHint: 'The conclusion in one sentence',
    empty: 'A judgement says something: write its statement.',
    restsOn: 'Rests on',
    nothingYet: 'No claims yet.',
    addClaim: 'Add a claim',
    takeOff: 'Take off {{number}}',
    make: 'Make judgement',
    noScale: 'Likelihood and confidence need a scale.',
  },
}
