/** Regular verbs, each with its forms: "argue" gives argue, argues, argued, arguing. Words are set apart by spaces. */
export function regular(verbs: string): string[] {
  return verbs
    .trim()
    .split(/\s+/u)
    .flatMap((verb) => {
      const [stem, past] = stemOf(verb)
      return [verb, thirdPerson(verb), `${past}ed`, `${stem}ing`]
    })
}

/** Every form of each verb followed by the same words: `followed('call', 'for')` gives "call for", "calls for" … */
export function followed(verbs: string, ...particles: string[]): string[] {
  return regular(verbs).flatMap((form) => particles.map((particle) => `${form} ${particle}`))
}

const DOUBLED =
  /^(?:admit|submit|rebut|quip|infer|prefer|stop|permit|regret|rid|spur|abet|concur|deter|dub|sum|rob|ban|cut|plan|drop|drag|strip|trim|step|slip|grab|nod|sob)$/u

function stemOf(verb: string): [stem: string, past: string] {
  if (verb.endsWith('e')) return [/[eo]e$/u.test(verb) ? verb : verb.slice(0, -1), verb.slice(0, -1)]
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}i`]
  if (DOUBLED.test(verb)) return [verb + verb.at(-1), verb + verb.at(-1)]
  return [verb, verb]
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`
}
