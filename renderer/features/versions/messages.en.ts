const messages = {
  versions: {
    name: 'Versions of this text',
    count_one: '1 version',
    count_other: '{{count}} versions',
    old: 'Old version',
    oldTitle: 'An old version, to be read.',
    apartTitle: 'Another version of the text, to be read.',
    oldOf: '{{why}}, {{when}}, {{who}}.',
    oldUnknown: 'Its record is not in this project.',
    all: 'All versions',
    back: 'Back to the current one',
    readOnly: 'This is an old version: it can be read, not changed. {{key}} leads back to the current one.',
    missing: 'The text of that version is not in this project. You see the current one.',
    notThere: 'The cited words are not in this text any more.',
    someone: 'somebody who is not in this project',
    why: {
      import: 'Imported',
      putBack: 'Piece put back',
      correct: 'Corrected',
      newerCopy: 'Newer copy',
    },
    state: { current: 'Current', apart: 'Changed apart' },
  },
}

export default messages
