import type { QrPicture } from './qr-picture.ts';

/** Why an address is not made into a QR code. */
export type InviteProblem = 'empty' | 'no-address' | 'long-address' | 'one-result' | 'secret';

/** The form that invites people, while it is open. */
export interface Invite {
  /** What is in the field. */
  readonly address: string;
  readonly problem: InviteProblem | null;
  /** The code that is shown, and where it leads. */
  readonly made: { readonly address: string; readonly picture: QrPicture } | null;
  /** Whether the address was copied; null where that was not tried. */
  readonly copied: boolean | null;
}
