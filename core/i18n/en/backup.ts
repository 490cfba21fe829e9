/** What is said when audits are kept in a file and brought back. */
export const backup = {
  /** The first part of the name of a file: small letters and hyphens. */
  fileName: 'co-production-reviews',
  /** Before what went wrong. */
  nothingChanged: 'The file was not brought in. Nothing has changed on this device.',
  problems: {
    'too-big':
      'The file is too big: {size} MB. The most is {most} MB. Choose a file that was saved here as a backup.',
    unreadable:
      'The browser could not read the file. It may have been moved or is open elsewhere. Choose it again.',
    empty: 'The file is empty. Choose the backup file again, or make a new backup where the reviews are.',
    'not-text':
      'The file is not text. It may be a picture, a document or a zip file. Choose a backup that ends in .json.',
    'web-page':
      'The file is a web page. A report as a web page cannot be brought back. Choose the backup that ends in .json.',
    'cut-short':
      'The end of the file is missing: it stops at line {line}, character {column}. It may not have been saved or sent whole. Get the file again.',
    'not-json':
      'The file is not a backup, or it was changed: line {line}, character {column} is not as it should be. A report as a text or a table cannot be brought back. Choose the backup that ends in .json.',
    'too-deep': 'The file is not a backup: it is nested more than {depth} levels deep.',
    'other-format':
      'The file was not made here. It may come from another tool. Choose a backup that was saved here.',
    'no-version':
      'The file does not say which version it is, so it cannot be read safely. Make a new backup.',
    'newer-version':
      'The file was made with a newer version of this extension. Update the extension, then bring it in again.',
    faults: {
      one: 'The file has {n} mistake in it:',
      other: 'The file has {n} mistakes in it:',
    },
  },
  /** After a list of mistakes. */
  more: { one: 'There is {n} more.', other: 'There are {n} more.' },
  /** {place} is steps such as "review 1, page 2", {field} the name of a field as the file has it. */
  fault: '{place}, field “{field}”: {reason}',
  faultOfPlace: '{place}: {reason}',
  faultOfFile: 'Field “{field}”: {reason}',
  /** The steps to the place of a mistake, put after each other with commas. */
  places: {
    audit: 'review {n}',
    page: 'page {n}',
    finding: 'prompt {n}',
    decision: 'decision “{n}”',
    note: 'note {n}',
    conversation: 'conversation {n}',
    check: 'self-check {n}',
    'walk-through': 'walk-through {n}',
    step: 'step {n}',
    earlier: 'earlier review {n}',
    case: 'business case {n}',
    channel: 'way to get in touch {n}',
    contact: 'contact {n} in the sample',
  },
  reasons: {
    missing: 'it is missing.',
    'unknown-field': 'nobody knows this field here.',
    'wrong-kind': 'it is of the wrong kind.',
    'too-long': 'the text is too long.',
    'too-many': 'there are more than {most}.',
    'too-small-or-large': 'the number is too small or too large.',
    'not-a-date': 'it is not a date as it should be.',
    'not-an-id': 'it is not an identifier as it should be.',
    'not-a-choice': 'it is none of the values that are allowed.',
    'does-not-fit': 'it does not fit with what stands beside it.',
    'same-id': 'another one has the same identifier.',
    'no-such-page': 'the page that it belongs to is not in the file.',
    'newer-version': 'it was made with a newer version of this extension. Update the extension.',
    'no-version': 'it does not say which version it is.',
  },
  /** What bringing in a file does, before and after it is done. {name} is the name of a review. */
  outcomes: {
    added: '“{name}” is new here and is added.',
    replaced: '“{name}” is newer in the file. It takes the place of the one here.',
    kept: '“{name}” is newer here. The one here stays as it is.',
    same: '“{name}” is the same here. It stays as it is.',
  },
  nothingInside: 'There is no review in the file.',
};
