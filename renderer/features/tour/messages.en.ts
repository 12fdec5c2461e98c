export default {
  tour: {
    title: 'Tour',
    step: 'Step {{step}} of {{of}}',
    next: 'Next',
    back: 'Back',
    leave: 'Leave the tour',
    finish: 'Finish',
    read: {
      title: 'Read',
      text: 'The article stands in the middle, cleaned of what is not text. Your claims stand beside it in the margin. {{import}} brings in your own articles.',
    },
    claim: {
      title: 'Make a claim',
      text: 'Click into the text. {{next}} and {{previous}} move by sentence; {{claim}} makes a claim of the sentence. Type its statement and press Enter.',
    },
    theme: {
      title: 'Tag it',
      text: 'The keys 1 to 9 tag the claim with the themes pinned to them. {{theme}} opens the list of all. Then go on to the next sentence.',
    },
    memo: {
      title: 'Draft the memo',
      text: '{{draft}} drafts a memo from your claims, in order of themes. Each statement carries a citation that leads back to its passage.',
    },
    export: {
      title: 'Check and export',
      text: 'Read the memo through and write between the claims. {{export}} makes the PDF, with numbered citations and a list of sources.',
    },
  },
}
