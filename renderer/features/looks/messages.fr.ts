import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const messages: Translation<typeof en> = {
  looks: {
    name: 'Passages à regarder',
    look: '{{what}} : regarder',
    changed_one: '1 passage modifié',
    changed_other: '{{count}} passages modifiés',
    missing: '{{count}} introuvable(s)',
    none: 'Aucun passage de cet article n’est à regarder.',
    of: '{{at}} sur {{of}}',
    before: 'Marqué',
    now: 'Maintenant',
    stillHolds: 'Tient toujours',
    editClaim: 'Modifier l’affirmation',
    gone: 'N’y est plus',
    reattach: 'Ce sont ces mots',
    notFound: 'Introuvable dans le texte.',
    readOnly: 'Ce projet est ouvert en lecture ici. Qui peut le modifier les règle.',
    selectFirst:
      'Rien n’est sélectionné. Sélectionnez les mots dans le texte (F6, puis Maj et les flèches, ou la souris), puis appuyez sur R.',
    notFoundHint:
      'Introuvable dans le texte. Sélectionnez-y les mots (F6) et appuyez sur R, ou sur X si le texte ne le dit plus.',
    settleHarmless_one: 'Régler celui dont seule la formulation a changé',
    settleHarmless_other: 'Régler les {{count}} dont seule la formulation a changé',
    settled: 'Passage de {{number}} réglé',
    settledMany_one: '1 passage réglé',
    settledMany_other: '{{count}} passages réglés',
    allSettled: 'Tous les passages de cet article sont réglés.',
  },
}

export default messages
