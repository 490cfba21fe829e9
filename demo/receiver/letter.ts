import type { SendMailOptions } from 'nodemailer';
import type { StoredEnquiry } from './enquiries.ts';

/** The e-mail in which an enquiry is sent on. What the person wrote is in its text; of its headers only "Reply-To" holds theirs. */
export function letterFor(enquiry: StoredEnquiry, from: string, to: readonly string[]): SendMailOptions {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Reference', enquiry.reference],
    ['Received', enquiry.receivedAt.toISOString()],
    ['Reason', enquiry.reason],
    ['Name', enquiry.name],
    ['Email', enquiry.email],
    ['Phone', enquiry.phone],
    ['Organisation', enquiry.organisation],
    ...Object.entries(enquiry.extra ?? {}),
    ['Star result', enquiry.result],
    ['Page', enquiry.page],
    ['Language', enquiry.language === 'cy' ? 'Welsh' : 'English'],
  ];
  return {
    from,
    to: [...to],
    ...(enquiry.email === undefined ? {} : { replyTo: { name: enquiry.name, address: enquiry.email } }),
    subject: `Enquiry ${enquiry.reference} (${enquiry.reason})`,
    // The same for each try, so that a mail server can drop one that was sent twice.
    messageId: `<${enquiry.id}@${from.split('@').at(-1)}>`,
    date: enquiry.receivedAt,
    text: `${lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`])).join('\n')}\n\n${enquiry.message}\n`,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
