export default {
  library: {
    title: 'Library',
    articles: 'Articles',
    memos: 'Memos',
    themes: 'Themes',
    import: 'Import articles',
    draft: 'Draft memo from claims',
    noArticles: 'Articles you import stand here. Drop files on the window, or press',
    noMemos: 'Memos drafted from your claims stand here.',
    resize: 'Width of the library',
    undated: 'undated',
  },
}
