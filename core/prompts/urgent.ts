/** Headings of pages where a telephone belongs first. */
export const urgentTopic =
  /\b(safeguard\w*|abuse|emergenc\w*|crisis|urgent\w*|out[ -]of[ -]hours|homeless\w*|suicid\w*|domestic violence|danger\w*|flood\w*|power cut|at risk|nowhere (?:safe )?to (?:stay|sleep|live|go)|(?:worried|concern(?:s|ed)?) about (?:an? (?:child|adult|person|neighbour|vulnerable)|someone|somebody)|argyfwng|brys|diogelu|cam-?drin|digartref\w*|m?h?[bp]erygl|tu allan i oriau)\b/i;

/** Words of a passage about what cannot wait. */
export const urgentWords =
  /\b(999|112|emergenc\w*|urgent\w*|danger\w*|out[ -]of[ -]hours|crisis|immediate(ly)?|cannot wait|can['’]t wait|at risk|argyfwng|brys|perygl|tu allan i oriau)\b/i;
