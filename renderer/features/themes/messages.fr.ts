import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  themes: {
    title: 'Thèmes',
    add: 'Nouveau thème',
    addPlaceholder: 'Nouveau thème, ou Parent/Enfant',
    none: 'Les thèmes classent vos affirmations. Nommez le premier ci-dessous ; il reçoit la touche 1.',
    pinned: 'Touche {{pin}}',
    edit: 'Modifier {{name}}',
    editorTitle: 'Thème {{name}}',
    name: 'Nom',
    nameTaken: 'Un thème porte déjà ce nom ici.',
    nameSlash: 'Un nom ne contient pas de barre oblique. Déplacez plutôt le thème sous un autre.',
    colour: 'Couleur et signe',
    definition: 'Définition',
    definitionPlaceholder: 'Ce qui en relève, et ce qui n’en relève pas',
    pin: 'Touche',
    noPin: 'Sans touche',
    under: 'Sous',
    top: 'Au premier niveau',
    delete: 'Supprimer le thème',
    deletedInUse_one: '{{name}} a été supprimé. {{count}} affirmation ne l’a plus. Annuler le rétablit.',
    deletedInUse_other: '{{name}} a été supprimé. {{count}} affirmations ne l’ont plus. Annuler le rétablit.',
    deleted: '{{name}} a été supprimé. Annuler le rétablit.',
    shown: 'Afficher les affirmations',
  },
}
export default fr
