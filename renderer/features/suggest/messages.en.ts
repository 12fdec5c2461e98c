const messages = {
  suggest: {
    name: 'Suggested claims',
    reading: 'Looking for claims in this article…',
    none: 'No claims to suggest that you have not seen.',
    done: 'Every suggestion of this article is settled.',
    of: '{{at}} of {{of}}',
    accept: 'Accept',
    edit: 'Edit and accept',
    reject: 'Not a claim',
    accepted: '{{number}} made',
    rejected: 'Not a claim',
    cancel: 'Stop',
    themes: 'Themes',
    author: 'the article’s author',
    because: 'for {{words}}',
    quoted: '“{{word}}”',
    led: {
      claim: 'why it is a claim',
      type: 'type',
      asserter: 'attribution',
      hedge: 'certainty',
      theme: 'theme',
    },
  },
}

export default messages
