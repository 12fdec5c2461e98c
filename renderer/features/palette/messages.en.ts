export default {
  palette: {
    title: 'Find a command, article or theme',
    placeholder: 'Find a command, article or theme',
    commands: 'Commands',
    articles: 'Articles',
    themes: 'Themes',
    none: 'Nothing found.',
    shortcuts: 'Keyboard shortcuts',
    scope: {
      window: 'Everywhere',
      view: 'Everywhere: views and reading',
      readerMove: 'In the text: moving and selecting',
      looks: 'While passages are looked at',
      readerClaim: 'In the text: claims',
      memo: 'In a memo',
    },
    pins: 'Tag with a pinned theme',
  },
}
