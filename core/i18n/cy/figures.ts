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
        'Cafodd hyn ei gyhoeddi. Nid ydym yn gwybod sut y cafodd ei gyfrifo, neu dyma a ddywedodd pobl amdanynt eu hunain.',
    },
  },
  evidence: {
    1: {
      label: 'Stori’r sefydliad ei hun',
      means: 'Y bobl a wnaeth y gwaith sy’n adrodd y stori. Nid oes neb arall wedi’i gwirio.',
    },
    2: {
      label: 'Gwiriwyd cyn ac wedyn',
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
