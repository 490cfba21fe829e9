/** The scale of answers: a label, and an anchor that says what it means, for each voice. */
export const scale = {
  0: { label: 'Not yet', team: 'We have seen no sign of this.', resident: 'I have seen no sign of this.' },
  1: {
    label: 'A little',
    team: 'Once or twice, or it is planned.',
    resident: 'Once or twice, or it is planned.',
  },
  2: {
    label: 'Sometimes',
    team: 'Some teams, or some of the time.',
    resident: 'Some places, or some of the time.',
  },
  3: {
    label: 'Mostly',
    team: 'Our usual way, and we can give examples.',
    resident: 'The usual way here, and I can give examples.',
  },
  4: {
    label: 'Always',
    team: 'Our normal way, and people who use the service would agree.',
    resident: 'It is normal here, and others would agree.',
  },
  'not-sure': {
    label: 'Not sure',
    team: 'I do not know. This is a useful answer.',
    resident: 'I do not know. This is a useful answer.',
  },
};
