import type { CaseStudy } from './case-study.ts';
import { tellStudy } from './study.ts';
import surrey from './studies/surrey.ts';
import surreyCy from './studies/surrey.cy.ts';
import stockport from './studies/stockport.ts';
import stockportCy from './studies/stockport.cy.ts';
import wiltshire from './studies/wiltshire.ts';
import wiltshireCy from './studies/wiltshire.cy.ts';
import eksjo from './studies/eksjo.ts';
import eksjoCy from './studies/eksjo.cy.ts';
import closeTo from './studies/close-to.ts';
import closeToCy from './studies/close-to.cy.ts';
import sun from './studies/sun.ts';
import sunCy from './studies/sun.cy.ts';
import keyring from './studies/keyring.ts';
import keyringCy from './studies/keyring.cy.ts';
import villageAgents from './studies/village-agents.ts';
import villageAgentsCy from './studies/village-agents.cy.ts';
import altogetherBetter from './studies/altogether-better.ts';
import altogetherBetterCy from './studies/altogether-better.cy.ts';
import userVoice from './studies/user-voice.ts';
import userVoiceCy from './studies/user-voice.cy.ts';
import lambeth from './studies/lambeth.ts';
import lambethCy from './studies/lambeth.cy.ts';
import tenantScrutiny from './studies/tenant-scrutiny.ts';
import tenantScrutinyCy from './studies/tenant-scrutiny.cy.ts';
import youngInspectors from './studies/young-inspectors.ts';
import youngInspectorsCy from './studies/young-inspectors.cy.ts';
import adoptGarden from './studies/adopt-garden.ts';
import adoptGardenCy from './studies/adopt-garden.cy.ts';
import ryhov from './studies/ryhov.ts';
import ryhovCy from './studies/ryhov.cy.ts';
import swindonLife from './studies/swindon-life.ts';
import swindonLifeCy from './studies/swindon-life.cy.ts';
import arizona from './studies/arizona.ts';
import arizonaCy from './studies/arizona.cy.ts';
import youthCommissioning from './studies/youth-commissioning.ts';
import youthCommissioningCy from './studies/youth-commissioning.cy.ts';
import aberdeenLabs from './studies/aberdeen-labs.ts';
import aberdeenLabsCy from './studies/aberdeen-labs.cy.ts';
import present from './studies/present.ts';
import presentCy from './studies/present.cy.ts';

/** The built-in studies in Welsh, in order of display: the leaflet’s four, then by strength of evidence. */
export const studies: readonly CaseStudy[] = [
  tellStudy(surrey, surreyCy, 'cy'),
  tellStudy(stockport, stockportCy, 'cy'),
  tellStudy(wiltshire, wiltshireCy, 'cy'),
  tellStudy(eksjo, eksjoCy, 'cy'),
  tellStudy(closeTo, closeToCy, 'cy'),
  tellStudy(sun, sunCy, 'cy'),
  tellStudy(keyring, keyringCy, 'cy'),
  tellStudy(villageAgents, villageAgentsCy, 'cy'),
  tellStudy(altogetherBetter, altogetherBetterCy, 'cy'),
  tellStudy(userVoice, userVoiceCy, 'cy'),
  tellStudy(lambeth, lambethCy, 'cy'),
  tellStudy(youngInspectors, youngInspectorsCy, 'cy'),
  tellStudy(tenantScrutiny, tenantScrutinyCy, 'cy'),
  tellStudy(adoptGarden, adoptGardenCy, 'cy'),
  tellStudy(ryhov, ryhovCy, 'cy'),
  tellStudy(swindonLife, swindonLifeCy, 'cy'),
  tellStudy(arizona, arizonaCy, 'cy'),
  tellStudy(youthCommissioning, youthCommissioningCy, 'cy'),
  tellStudy(aberdeenLabs, aberdeenLabsCy, 'cy'),
  tellStudy(present, presentCy, 'cy'),
];
