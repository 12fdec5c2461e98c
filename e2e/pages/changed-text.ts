// A text, quotes of it, and the newer text in which four of them changed and one is gone.
export const OLD = [
  'The mission arrived in the north during the dry season and built three camps along the river.',
  'Officers said that the force must leave within two years. Nobody in the capital contradicted them.',
  'Traders from Gao sold grain to both sides while the roads stayed open and the wells were full.',
  'The bridge at the ford was never repaired, and convoys took the longer way round by the lake.',
  'A report of the committee blames the drought and calls for seed before the rains begin again.',
]
export const NEW = [
  OLD[0]!.replace('three camps', 'four camps'),
  OLD[1]!.replace('must leave', 'must not leave'),
  OLD[2]!.replace('sold grain', 'sold cereals'),
  'Convoys go round by the lake now.',
  OLD[4]!.replace('blames the drought', 'faults the drought'),
]
export const QUOTES = [
  'built three camps along the river',
  'the force must leave within two years',
  'Traders from Gao sold grain to both sides',
  'The bridge at the ford was never repaired',
  'the committee blames the drought',
]
