import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RatingProgramme } from '#modules/programmes'
import { smallRatingProgramme } from '../../../testutils/small-rating-programme.ts'
import { membersPresent, seatsOf, usualSeats } from './panel-members.ts'

const role = (id: string, most?: number) => ({ id, name: id, least: 1, ...(most ? { most } : {}) })
const programme = {
  ...smallRatingProgramme,
  programme: {
    ...smallRatingProgramme.programme,
    team: [role('lead-inspector', 1), role('assistant-inspector', 3), role('head-of-programme', 1)],
  },
} as RatingProgramme
const team = [
  { username: 'nadia', role: 'lead-inspector' },
  { username: 'tom', role: 'assistant-inspector' },
  { username: 'ines', role: 'assistant-inspector' },
  { username: 'ruth', role: 'head-of-programme' },
]

test('RATE-09 those whom the panel cannot do without sit as usual: the opener in the chair, the lead, the head of programme', () => {
  const seats = usualSeats(programme, team, 'helen')
  assert.deepEqual(seats, { 'senior-manager': 'helen', 'lead-inspector': 'nadia', 'head-of-programme': 'ruth' })
  assert.deepEqual(usualSeats(programme, [], 'helen')['lead-inspector'], '')
})

test('RATE-09 a role that several of the team have has a seat for each, all others have one', () => {
  const seats = seatsOf(programme, team, { 'senior-manager': 'helen', 'assistant-inspector': ['tom', 'ines'] })
  assert.deepEqual(
    seats.map(({ name, person }) => [name, person]),
    [
      ['senior-manager', 'helen'],
      ['lead-inspector', ''],
      ['head-of-programme', ''],
      ['assistant-inspector', 'tom'],
      ['assistant-inspector-2', 'ines'],
    ],
  )
})

test('RATE-09 everyone who sits is present once for each seat, and an empty seat is nobody', () => {
  const present = membersPresent({
    'senior-manager': 'helen',
    'lead-inspector': '',
    'assistant-inspector': ['tom', 'ines'],
  })
  assert.deepEqual(
    present.map(({ role, person }) => `${person} as ${role}`),
    ['helen as senior-manager', 'tom as assistant-inspector', 'ines as assistant-inspector'],
  )
})
