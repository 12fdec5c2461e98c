import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  import: {
    title: 'Importation',
    drop: 'Déposer pour importer',
    dropText: 'HTML, MHTML, Markdown ou texte brut ; ou un projet .postil pour l’ouvrir.',
    running: 'Importation…',
    progress: 'Importation de {{name}} : {{done}} sur {{of}}',
    done: '« {{title}} » a été importé.',
    doneMany_one: '{{count}} article importé.',
    doneMany_other: '{{count}} articles importés.',
    leftOut_one: '{{count}} élément étranger au texte a été écarté ; vous pouvez le remettre.',
    leftOut_other: '{{count}} éléments étrangers au texte ont été écartés ; vous pouvez les remettre.',
    failed_one: '{{count}} fichier n’a pas été importé :',
    failed_other: '{{count}} fichiers n’ont pas été importés :',
    newer: 'Cette page est déjà dans le projet : « {{title}} ».',
    takeAsNewer: 'La regarder comme nouvelle version',
    joined: 'Les retours à la ligne ont été joints dans « {{title}} ».',
    keepLines: 'Les garder tels quels',
    readAs: 'Lire en {{encoding}}',
    otherEncoding: 'Autre encodage',
    pasted: 'Texte collé',
    pasteEmpty: 'Le presse-papiers ne contient pas de texte. Copiez d’abord un article.',
  },
}
export default fr
