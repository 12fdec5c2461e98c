// Records that turned out to be another one: sources and themes. A merge is one field on the record that goes; what
// refers to it is left as it is and follows the field when it is read, so that work done apart lands where it should.

type Mergeable = { readonly id: string; readonly mergedInto: string | null }

/**
 * The record that an id means now: follows merges. Two people may have merged two records into each other apart; of such
 * a ring the smallest id stands for all. A target that is not in this file counts for nothing. Null for an unknown id.
 */
export function resolveMerged<Value extends Mergeable>(
  records: ReadonlyMap<string, Value>,
  id: string,
): Value | null {
  const seen = new Set<string>()
  let at = records.get(id)
  while (at?.mergedInto != null && !seen.has(at.id)) {
    seen.add(at.id)
    const next = records.get(at.mergedInto)
    if (!next) return at
    at = next
  }
  if (!at || !seen.has(at.id)) return at ?? null
  return smallestOfRing(records, at)
}

function smallestOfRing<Value extends Mergeable>(records: ReadonlyMap<string, Value>, member: Value): Value {
  let smallest = member
  for (let at = records.get(member.mergedInto!)!; at.id !== member.id; at = records.get(at.mergedInto!)!)
    if (at.id < smallest.id) smallest = at
  return smallest
}
