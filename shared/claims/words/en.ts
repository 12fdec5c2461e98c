// Word lists of the English rules. `*` stands for any ending. A user's `word-lists.json` adds to them by name.

export const ENGLISH_WORDS = {
  /** Expressions of how certain something is, doubt and conviction alike. */
  certainty: [
    'probably',
    'likely',
    'perhaps',
    'possibly',
    'apparently',
    'reportedly',
    'clearly',
    'certainly',
  ],
  /** Sentences that hold one of these say nothing that could be contested. */
  notAClaim: ['all rights reserved', 'for immediate release', 'read more'],
} as const
