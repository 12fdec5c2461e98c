const messages = {
  looks: {
    name: 'Passages to look at',
    look: '{{what}}: look',
    changed_one: '1 passage changed',
    changed_other: '{{count}} passages changed',
    missing: '{{count}} not found',
    none: 'No passage of this article wants a look.',
    of: '{{at}} of {{of}}',
    before: 'Marked',
    now: 'Now',
    stillHolds: 'Still holds',
    editClaim: 'Edit claim',
    gone: 'No longer there',
    reattach: 'These are the words',
    notFound: 'Not found in the text.',
    readOnly: 'This project is open for reading here. Whoever can change it settles these.',
    selectFirst:
      'Nothing is selected. Select the words in the text (F6, then Shift and the arrows, or the mouse), then press R.',
    notFoundHint:
      'Not found in the text. Select the words there (F6) and press R, or X if the text no longer says it.',
    settleHarmless_one: 'Settle the one that changed in wording only',
    settleHarmless_other: 'Settle the {{count}} that changed in wording only',
    settled: 'Passage of {{number}} settled',
    settledMany_one: '1 passage settled',
    settledMany_other: '{{count}} passages settled',
    allSettled: 'Every passage of this article is settled.',
  },
}

export default messages
