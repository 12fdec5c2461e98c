import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  app: {
    sideResize: 'Largeur du volet latéral',
    views: 'Vues',
    library: 'Bibliothèque',
    status: 'État',
    notices: 'Messages',
    noProject: 'Aucun projet',
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    notSaved: 'Non enregistré.',
    heldBy: 'Lecture seule : ouvert par {{name}} sur {{host}} depuis {{since}}.',
    heldHere: 'Lecture seule : ouvert dans une autre fenêtre depuis {{since}}.',
    readOnlyFile: 'Lecture seule : ce fichier ne peut pas être modifié.',
    undoDone: 'Fait : {{step}}.',
    pane: {
      article: 'Article : {{title}}',
      second: 'Second article : {{title}}',
      memo: 'Note',
      resize: 'Largeur des volets',
    },
    colours: { system: 'Couleurs du système.', light: 'Couleurs claires.', dark: 'Couleurs sombres.' },
    snap: {
      characters: 'Les sélections à la souris restent telles quelles.',
      words: 'Les sélections à la souris s’ajustent aux mots entiers.',
      sentences: 'Les sélections à la souris s’ajustent aux phrases entières.',
    },
    loading: 'Ouverture…',
    bugTitle: 'Postil a rencontré une erreur ; votre travail est sur le disque.',
    bugText: 'Tout ce qui est indiqué comme enregistré est en sécurité. Rechargez la fenêtre pour reprendre.',
    viewBugText:
      'Cette vue s’est arrêtée. Tout ce qui est indiqué comme enregistré est en sécurité. Rechargez la fenêtre pour reprendre.',
    undo: 'Annuler',
    redo: 'Rétablir',
    more: 'Plus',
    shortcuts: 'Raccourcis clavier',
  },
}
export default fr
