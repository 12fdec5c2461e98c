import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  sources: {
    title: 'Sources',
    find: 'Chercher une source',
    findOrAdd: 'Chercher une source, ou en ajouter une',
    none: 'Ici figurent les personnes, organismes et documents auxquels des affirmations sont attribuées. Nommez-en un ci-dessus, ou dans une affirmation sous « Attribuée à ».',
    editor: 'Source {{name}}',
    name: 'Nom',
    nameless: 'Une source doit avoir un nom.',
    nameTaken: 'Une source porte déjà ce nom. Fusionnez plutôt les deux.',
    kind: 'Nature',
    kindOf: { person: 'Personne', body: 'Organisme', document: 'Document' },
    notSaid: 'Non relevé',
    reliability: 'Fiabilité',
    reliabilityOf: {
      A: 'Entièrement fiable',
      B: 'Généralement fiable',
      C: 'Assez fiable',
      D: 'Généralement pas fiable',
      E: 'Non fiable',
      F: 'Ne peut être jugée',
    },
    graded: 'Fiabilité {{grade}}',
    descriptor: 'Décrite aux lecteurs comme',
    descriptorHint: 'Deux humanitaires ayant accès au camp',
    showClaims_one: 'Montrer {{count, number}} affirmation',
    showClaims_other: 'Montrer {{count, number}} affirmations',
    merge: 'Fusionner avec…',
    mergeInto: 'Fusionner {{name}} avec',
    mergeHint: 'Fusionner « {{name}} » avec…',
    touches_one:
      '{{count, number}} affirmation de « {{from}} » sera attribuée à « {{into}} ». Annuler la rétablit.',
    touches_other:
      '{{count, number}} affirmations de « {{from}} » seront attribuées à « {{into}} ». Annuler les rétablit.',
    merged_one: '« {{from}} » est désormais « {{into}} », dans {{count, number}} affirmation.',
    merged_other: '« {{from}} » est désormais « {{into}} », dans {{count, number}} affirmations.',
    deleted:
      '« {{name}} » a été supprimée. Les affirmations gardent les mots de leur attribution. Annuler la rétablit.',
    editKey: 'modifier',
    mergeKey: 'fusionner',
    deleteKey: 'supprimer',
  },
}
export default fr
