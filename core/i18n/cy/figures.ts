import type { Wording } from '../catalogue.ts';
import type { figures as english } from '../en/figures.ts';

/** How the figures of a case are written, and what their labels mean. */
export const figures: Wording<typeof english> = {
  qualifiers: {
    exactly: '{number}',
    about: 'tua {number}',
    over: 'dros {number}',
    nearly: 'bron i {number}',
    'up-to': 'hyd at {number}',
  },
  range: '{from} i {to}',
  million: '{number} miliwn',
  basis: {
    measured: { label: 'Wedi’i fesur', means: 'Cafodd hyn ei gyfrif neu ei fesur.' },
    estimate: { label: 'Amcangyfrif', means: 'Cafodd hyn ei amcangyfrif. Ni chafodd ei fesur.' },
    reported: {
      label: 'Fel yr adroddwyd',
      means:
        'Cafodd hyn ei gyhoeddi. Dydyn ni ddim yn gwybod sut y cafodd ei gyfrifo, neu dyma ddywedodd pobl amdanyn nhw eu hunain.',
    },
  },
  evidence: {
    1: {
      label: 'Stori’r sefydliad ei hun',
      means: 'Y bobl wnaeth y gwaith sy’n adrodd y stori. Does neb arall wedi’i gwirio.',
    },
    2: {
      label: 'Wedi’i gyfrif cyn ac wedyn',
      means:
        'Cafodd y canlyniadau eu cyfrif cyn y gwaith ac ar ei ôl, ond gallai pethau eraill fod wedi achosi’r newid.',
    },
    3: {
      label: 'Gwerthusiad annibynnol',
      means: 'Edrychodd rhywun o’r tu allan ar ba mor dda roedd yn gweithio.',
    },
    4: {
      label: 'Wedi’i gymharu neu ei adolygu gan gymheiriaid',
      means:
        'Cafodd y canlyniadau eu cymharu â grŵp nad oedd yn cymryd rhan, neu gwiriodd ymchwilwyr eraill yr astudiaeth.',
    },
  },
};
