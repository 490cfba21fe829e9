import type { StatementId, Voice } from '#core/star/statements';

/** The 22 statements in both wordings. Translators: keep each a plain claim that can be true "a little" or "always". */
export const statements = {
  CC1: {
    resident: 'People like me help decide which needs come first.',
    team: 'People who use this service help decide which needs come first.',
  },
  CC2: {
    resident: 'Local people can see the budget and help choose how some of it is spent.',
    team: 'Residents can see the budget and help choose how some of it is spent.',
  },
  CC3: {
    resident: 'Local people sit on the panels that choose who provides services.',
    team: 'Residents sit on the panels that choose or review who provides services.',
  },
  CD1: {
    resident: 'People who use this service help to redesign it, right from the start.',
    team: 'People who use this service work with us to redesign it, right from the start.',
  },
  CD2: {
    resident: 'Web pages, letters and forms are tested with people like me before they are used.',
    team: 'We test new web pages, letters and forms with people before we use them.',
  },
  CD3: {
    resident: 'People who are seldom heard get practical help to take part.',
    team: 'People we seldom hear from get practical help to take part.',
  },
  CL1: {
    resident: 'People who use this service have real roles in it, such as supporting others.',
    team: 'People who use this service have real roles in running it, such as peer support.',
  },
  CL2: {
    resident: 'Staff ask what I can offer and enjoy, as well as what help I need.',
    team: 'We ask people what they can offer and enjoy, as well as what help they need.',
  },
  CL3: {
    resident: 'Residents who help get training, a named contact and thanks.',
    team: 'Residents who help get training, a named contact and thanks.',
  },
  CA1: {
    resident: 'People who use this service help decide how to judge if it works.',
    team: 'People who use this service help decide how we judge if it works.',
  },
  CA2: {
    resident: 'Residents check this service alongside staff, for example as inspectors.',
    team: 'Residents check this service alongside us, for example as inspectors or reviewers.',
  },
  CA3: {
    resident: 'I am told what changed because of what people said.',
    team: 'We tell people what changed because of what they said.',
  },
  MAP1: {
    resident: 'It is easy to find out where staff and residents already work together.',
    team: 'We keep a list of where staff and residents already work together.',
  },
  MAP2: {
    resident: 'This service knows what people keep calling or complaining about.',
    team: 'We know what calls, visits and complaints tell us about problems that people could help fix.',
  },
  FOC1: {
    resident: 'It is clear which problems this service wants to work on with residents first.',
    team: 'We have picked a few priorities where working with residents will make most difference.',
  },
  FOC2: {
    resident: 'Choices are explained, with likely costs and benefits.',
    team: 'We look at likely costs and benefits before we choose what to do.',
  },
  PEO1: {
    resident: 'The right mix is involved: residents, frontline staff, managers and councillors.',
    team: 'The right mix is involved: residents, frontline staff, managers and councillors.',
  },
  PEO2: {
    resident: 'People who take part get what they need, such as training, travel costs or payment.',
    team: 'People who take part get what they need, such as training, travel costs or payment.',
  },
  MAR1: {
    resident: 'Leaders speak up for working with residents.',
    team: 'Leaders speak up for working with residents, even to colleagues who doubt it.',
  },
  MAR2: {
    resident: 'I have seen or heard what came from working with residents.',
    team: 'We share results in ways that win over people who are unsure.',
  },
  GRO1: {
    resident: 'Good ideas spread to other teams or areas.',
    team: 'What worked in one place has spread to other teams or partners.',
  },
  GRO2: {
    resident: 'Working with residents carries on, even when staff or money change.',
    team: 'Working with residents is built into budgets, job roles and contracts.',
  },
} satisfies Record<StatementId, Record<Voice, string>>;
