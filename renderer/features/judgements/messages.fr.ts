import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  judgements: {
    title: 'Jugements',
    none: 'Un jugement est une affirmation qui est la vôtre. Il repose sur celles des articles et dit sa probabilité et votre confiance.',
    noneKey: 'en crée un.',
    editor: 'Jugement {{number}}',
    statement: 'Ce que nous jugeons',
    statementHint: 'La conclusion en une phrase',
    empty: 'Un jugement dit quelque chose : écrivez son énoncé.',
    restsOn: 'Repose sur',
    nothingYet: 'Aucune affirmation encore.',
    addClaim: 'Ajouter une affirmation',
    takeOff: 'Retirer {{number}}',
    make: 'Créer le jugement',
    noScale: 'Probabilité et confiance demandent une échelle.',
  },
}
export default fr
