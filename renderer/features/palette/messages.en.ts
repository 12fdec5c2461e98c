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
      codebook: 'Codebook',
      looks: 'While passages are looked at',
      readerClaim: 'In the text: claims',
      memo: 'In a memo',
    },
    findCommand: 'Find a command',
    singleKeys: 'Single keys',
    usualKeys: 'All keys as they were',
    changeHint:
      'Press a command, then the keys that it shall have. Delete takes its keys away, Escape leaves them. Without single keys a letter or digit alone does nothing.',
    pressKeys: 'Press the keys…',
    noKey: 'no key',
    taken: '{{key}} is “{{command}}”. Press it again to take it.',
  },
}
