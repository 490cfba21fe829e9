/** Inviting a room to do the self-check: its address as a QR code and as text. */
export const groupInvite = {
  title: 'Invite people to answer',
  lead: 'People open the self-check with the camera of their phone. Then they pass you the code or the link of their result.',
  address: 'Address of the page with the self-check',
  addressNote: 'Open that page, and copy its address from the top of the browser.',
  make: 'Make a QR code',
  close: 'Close',
  copy: 'Copy the address',
  copied: 'The address is copied.',
  notCopied: 'The browser does not let us copy. Select the address and copy it by hand.',
  print: 'Print it',
  large: 'Show it large',
  closeLarge: 'Close the large view',
  /** What the picture is, for those who cannot see it. */
  picture: 'QR code that leads to {address}',
  /** Above the code on paper and on a big screen. */
  poster: 'What do you see?',
  posterFor: 'What do you see? {service}',
  posterNote:
    'Point the camera of your phone at the square, or type in the address. It takes a few minutes. Nobody asks for your name.',
  onlyHere:
    'This address works on this computer only. Phones cannot open it. Use the address of your public website.',
  problems: {
    empty: 'Type in the address of the page with the self-check.',
    'no-address': 'This is not the address of a web page. It should begin with https://.',
    'long-address':
      'This address has more than {most} signs. Phones cannot read such a code. Use a shorter one.',
    'one-result':
      'This link holds one person’s answers. All who open it would see them. Use the address of the page with the self-check.',
    secret:
      'This address holds a name and a password. All who open it would get them. Take them out of the address.',
  },
};
