import type { Wording } from '../catalogue.ts';
import type { groupInvite as english } from '../en/group-invite.ts';

/** Inviting a room to do the self-check: its address as a QR code and as text. */
export const groupInvite: Wording<typeof english> = {
  title: 'Gwahodd pobl i ateb',
  lead: 'Mae pobl yn agor yr hunanasesiad gyda chamera eu ffôn. Wedyn maen nhw’n rhoi cod neu ddolen eu canlyniad i chi.',
  address: 'Cyfeiriad y dudalen gyda’r hunanasesiad',
  addressNote: 'Agorwch y dudalen honno, a chopïwch ei chyfeiriad o frig y porwr.',
  make: 'Gwneud cod QR',
  close: 'Cau',
  copy: 'Copïo’r cyfeiriad',
  copied: 'Mae’r cyfeiriad wedi’i gopïo.',
  notCopied: 'Dydy’r porwr ddim yn gadael i ni gopïo. Dewiswch y cyfeiriad a’i gopïo â llaw.',
  print: 'Ei argraffu',
  large: 'Ei ddangos yn fawr',
  closeLarge: 'Cau’r olwg fawr',
  picture: 'Cod QR sy’n arwain at {address}',
  poster: 'Beth ydych chi’n ei weld?',
  posterFor: 'Beth ydych chi’n ei weld? {service}',
  posterNote:
    'Pwyntiwch gamera eich ffôn at y sgwâr, neu teipiwch y cyfeiriad. Mae’n cymryd ychydig funudau. Does neb yn gofyn am eich enw.',
  onlyHere:
    'Dim ond ar y cyfrifiadur hwn y mae’r cyfeiriad hwn yn gweithio. All ffonau ddim ei agor. Defnyddiwch gyfeiriad eich gwefan gyhoeddus.',
  problems: {
    empty: 'Teipiwch gyfeiriad y dudalen gyda’r hunanasesiad.',
    'no-address': 'Dydy hwn ddim yn gyfeiriad tudalen we. Dylai ddechrau gyda https://.',
    'long-address':
      'Mae mwy na {most} o nodau yn y cyfeiriad hwn. All ffonau ddim darllen cod o’r fath. Defnyddiwch un byrrach.',
    'one-result':
      'Mae’r ddolen hon yn cynnwys atebion un person. Byddai pawb sy’n ei hagor yn eu gweld. Defnyddiwch gyfeiriad y dudalen gyda’r hunanasesiad.',
    secret:
      'Mae’r cyfeiriad hwn yn cynnwys enw a chyfrinair. Byddai pawb sy’n ei agor yn eu cael. Tynnwch nhw o’r cyfeiriad.',
  },
};
