import { expect } from '@esm-bundle/chai';
import { newAudit } from '#core/audit/change-audit';
import type { Audit } from '#core/audit/audit';
import { id } from '../../tests/sample-panel.ts';
import { lossesIn, onlyWith, withAudits, withChange, withoutAudit } from './inventory.ts';

const at = (minute: number): string => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
const audit = (n: number, minute: number): Audit => newAudit(id(n), `Review ${n}`, at(minute));
const stored = (audits: readonly Audit[], unread: readonly string[] = []) => ({ audits, unread });
const whole = withAudits({}, [audit(1, 1), audit(2, 1)]);

describe('the inventory', () => {
  it('misses nothing where all is there, or newer than it knows, or unknown to it', () => {
    expect(lossesIn(whole, stored([audit(1, 1), audit(2, 9), audit(3, 1)]))).to.deep.equal([]);
    expect(lossesIn({}, stored([audit(1, 1)]))).to.deep.equal([]);
  });

  it('tells by name what is gone, what is back in an older state, and what cannot be read', () => {
    const now = stored([audit(2, 0)], [id(3), id(4)]);
    const known = withAudits(whole, [audit(3, 1)]);
    expect(lossesIn(known, now)).to.deep.equal([
      { id: id(3), name: 'Review 3', how: 'unread' },
      { id: id(4), name: '', how: 'unread' },
      { id: id(1), name: 'Review 1', how: 'missing' },
      { id: id(2), name: 'Review 2', how: 'older' },
    ]);
  });

  it('goes on telling of an older state when work goes on in it, until a person knows, or a backup is brought in', () => {
    const worked = withChange(whole, audit(2, 0), audit(2, 5));
    const again = withChange(worked, audit(2, 5), audit(2, 6));
    const now = stored([audit(1, 1), audit(2, 6)]);
    expect(lossesIn(again, now).map(({ how }) => how)).to.deep.equal(['older']);
    expect(lossesIn(onlyWith(again, now), now)).to.deep.equal([]);
    expect(lossesIn(withAudits(again, [audit(2, 6)]), now)).to.deep.equal([]);
    expect(
      lossesIn(withChange(whole, audit(2, 1), audit(2, 5)), stored([audit(1, 1), audit(2, 5)])),
    ).to.deep.equal([]);
  });

  it('lets go of what was deleted, and keeps the names of what cannot be read', () => {
    expect(lossesIn(withoutAudit(whole, id(1)), stored([audit(2, 1)]))).to.deep.equal([]);
    const known = onlyWith(whole, stored([], [id(1)]));
    expect(lossesIn(known, stored([], [id(1)]))).to.deep.equal([
      { id: id(1), name: 'Review 1', how: 'unread' },
    ]);
  });
});
