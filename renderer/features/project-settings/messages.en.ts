export default {
  projectSettings: {
    title: 'Project settings',
    open: 'Settings of {{project}}',
    scale: 'Likelihood',
    scaleOf: { none: 'No scale', icd203: 'ICD 203', phia: 'PHIA probability yardstick' },
    scaleHint:
      'With a scale each of you can give a claim a likelihood and a confidence. What was given on another scale keeps its name.',
    grading: 'Admiralty grading',
    gradingHint: 'Reliability of sources from A to F, credibility of claims from 1 to 6.',
  },
}
