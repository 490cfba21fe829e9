import { importPart } from '#widgets/shared/import-part';
import { copyText } from '#widgets/star-check/copy-text';
import type { Doing } from './doing.ts';
import { inviteAddress } from './invite-address.ts';
import type { Invite } from './invite-state.ts';
import type { InviteActions } from './results-view.ts';

/** What a person can do to invite others. Those that are asynchronous reject where a part cannot be had. */
export function inviteActions(doing: Doing): { [Name in keyof InviteActions]: InviteActions[Name] } {
  const change = (part: Partial<Invite>, focus?: string): void => {
    const { invite } = doing.state;
    if (invite) doing.go({ ...doing.state, invite: { ...invite, ...part } }, focus);
  };
  return {
    toggleInvite() {
      const open = doing.state.invite === null;
      const invite: Invite = { address: doing.checkPage, problem: null, made: null, copied: null };
      doing.go({ ...doing.state, invite: open ? invite : null }, open ? '#invite-title' : '#invite-button');
    },

    // A code that does not lead where the field says would mislead a whole room.
    setAddress: (address) => change({ address, made: null, copied: null }),

    async makeCode() {
      const read = inviteAddress(doing.state.invite?.address ?? '');
      if (!read.ok) return change({ problem: read.problem, made: null }, '#address');
      const { qrPicture } = await importPart(() => import('./qr-picture.ts'), 'qrPicture');
      const { address } = read;
      change(
        { address, problem: null, made: { address, picture: qrPicture(address) }, copied: null },
        '#poster-title',
      );
    },

    async copyAddress() {
      const address = doing.state.invite?.made?.address;
      if (address !== undefined) change({ copied: await copyText(address) });
    },
  };
}
