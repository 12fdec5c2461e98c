import type { Translation } from '#shared/i18n/translation.ts'
import type en from './messages.en.ts'

const fr: Translation<typeof en> = {
  library: {
    title: 'Bibliothèque',
    articles: 'Articles',
    memos: 'Notes',
    themes: 'Thèmes',
    import: 'Importer des articles',
    draft: 'Rédiger une note à partir des affirmations',
    noArticles: 'Vos articles figureront ici. Déposez des fichiers dans la fenêtre, ou appuyez sur',
    noMemos: 'Les notes rédigées à partir de vos affirmations figureront ici.',
    resize: 'Largeur de la bibliothèque',
    undated: 'sans date',
  },
}
export default fr
