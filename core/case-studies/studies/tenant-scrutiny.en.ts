import type { StudyWords } from '../study.ts';
import type facts from './tenant-scrutiny.ts';

export default {
  title: 'Tenants check how well landlords do',
  place: 'England',
  area: 'England',
  problem: 'Landlords wanted to know if involving tenants is worth what it costs.',
  together:
    'Tenants and landlords gathered what tenant involvement had changed. 194 tenants and 210 landlords filled in forms, and 165 people came to nine workshops.',
  figures: {
    savings: { what: 'off the costs of 20 landlords', span: 'no time span given; published in March 2015' },
    'per-home': { what: 'off costs for each home', span: 'no time span given; published in March 2015' },
  },
  evidenceNote:
    'What landlords said of themselves, gathered by the National Tenant Organisations with the University of Birmingham.',
  caution:
    'An earlier official review saw no link between spending on involvement and how satisfied tenants were.',
  sources: ['An investment not a cost (a copy of slides, on SlidePlayer)'],
} satisfies StudyWords<typeof facts>;
