import type { Guard } from './guard.ts';

/** What keeps a business case from claiming what nobody knows. All are tried by tests beside the code. */
export const cases: readonly Guard[] = [
  {
    keeps: 'a sum away where a cost is not the council’s own',
    file: 'core/business-case/business-case.ts',
    find: 'own: z.literal(true) }',
    replace: 'own: z.boolean() }',
    test: 'core/business-case/business-case.test.ts',
  },
  {
    keeps: 'a figure of the sector from being a council’s own cost',
    file: 'core/business-case/business-case.ts',
    find: 'isInOrder(cost) && !sectorFigure.test(cost.source.from)',
    replace: 'isInOrder(cost)',
    test: 'core/business-case/business-case.test.ts',
  },
  {
    keeps: 'a sum away while the cost of one channel is missing',
    file: 'core/business-case/ready.ts',
    find: '    withCost.length < contacts.length ||\n',
    replace: '',
    test: 'core/business-case/work-out.test.ts',
  },
  {
    keeps: 'what two people differ on out of the low end',
    file: 'core/business-case/tally.ts',
    find: "  return contact.first !== 'needed' && contact.second !== 'needed' ? true : null;",
    replace: '  return true;',
    test: 'core/business-case/tally.test.ts',
  },
  {
    keeps: 'cash away where nothing is left of the saving',
    file: 'core/business-case/forecast.ts',
    find: 'cashable === null || net.high <= 0 ? null',
    replace: 'cashable === null ? null',
    test: 'core/business-case/work-out.test.ts',
  },
  {
    keeps: 'the worst end honest where a web visit costs more than a contact',
    file: 'core/business-case/forecast.ts',
    find: 'low: worst * (worst < 0 ? greatest : least)',
    replace: 'low: worst * least',
    test: 'core/business-case/work-out.test.ts',
  },
  {
    keeps: 'business cases of an older file from being dropped in silence',
    file: 'core/audit/migrate.ts',
    find: '({ businessCases: [], ...audit })',
    replace: '({ ...audit, businessCases: [] })',
    test: 'core/audit/business-cases.test.ts',
  },
  {
    keeps: 'a case out of a review whose page is not there',
    file: 'core/audit/read-backup.ts',
    find: "(['conversations', 'businessCases'] as const)",
    replace: "(['conversations'] as const)",
    test: 'core/audit/business-cases.test.ts',
  },
];
