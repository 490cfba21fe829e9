/** What people can fill in and a form can send. */
export const fieldSelector =
  ':is(input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea)[name]';
