/** The version of the shape that a contact form sends. */
export const enquiryVersion = 1;

/** The fields of an enquiry, by the names they are sent under. A council's own fields travel in `extra`. */
export const enquiryFields = [
  'version',
  'id',
  'reason',
  'name',
  'email',
  'phone',
  'organisation',
  'message',
  'consent',
  'result',
  'page',
  'language',
  'sentAfter',
  'website',
  'extra',
] as const;

/** The name of a field of an enquiry. */
export type EnquiryField = (typeof enquiryFields)[number];

/** The reasons that the form offers unless a council sets its own, in order. */
export const defaultReasons = [
  'training-managers',
  'training-frontline',
  'awareness-top-team',
  'lab',
  'tailored',
  'share-case',
  'other',
] as const;

/** One of the reasons that come with the form. */
export type DefaultReason = (typeof defaultReasons)[number];

/** The most characters that each text may have, counted as `maxlength` counts them. */
export const maximumLengths = {
  reason: 64,
  name: 120,
  email: 254,
  phone: 40,
  organisation: 160,
  message: 5000,
  page: 1000,
  extra: 1000,
} as const satisfies Partial<Record<EnquiryField, number>>;

/** The most fields of its own that a council's form may add. */
export const maximumExtraFields = 20;

/** What the name of a council's own field may be: a letter, then up to 63 letters, digits, `_`, `.` or `-`. */
export const extraName = /^[a-z][\w.-]{0,63}$/i;

/** What the id of a reason may be: lower-case words joined by hyphens. */
export const reasonId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A form that is sent sooner than this after it was shown was not filled in by a person. In milliseconds. */
export const minimumSentAfter = 2000;
