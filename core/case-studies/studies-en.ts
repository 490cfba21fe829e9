import type { CaseStudy } from './case-study.ts';
import { tellStudy } from './study.ts';
import surrey from './studies/surrey.ts';
import surreyEn from './studies/surrey.en.ts';
import stockport from './studies/stockport.ts';
import stockportEn from './studies/stockport.en.ts';
import wiltshire from './studies/wiltshire.ts';
import wiltshireEn from './studies/wiltshire.en.ts';
import eksjo from './studies/eksjo.ts';
import eksjoEn from './studies/eksjo.en.ts';
import closeTo from './studies/close-to.ts';
import closeToEn from './studies/close-to.en.ts';
import sun from './studies/sun.ts';
import sunEn from './studies/sun.en.ts';
import keyring from './studies/keyring.ts';
import keyringEn from './studies/keyring.en.ts';
import villageAgents from './studies/village-agents.ts';
import villageAgentsEn from './studies/village-agents.en.ts';
import altogetherBetter from './studies/altogether-better.ts';
import altogetherBetterEn from './studies/altogether-better.en.ts';
import userVoice from './studies/user-voice.ts';
import userVoiceEn from './studies/user-voice.en.ts';
import lambeth from './studies/lambeth.ts';
import lambethEn from './studies/lambeth.en.ts';
import tenantScrutiny from './studies/tenant-scrutiny.ts';
import tenantScrutinyEn from './studies/tenant-scrutiny.en.ts';
import youngInspectors from './studies/young-inspectors.ts';
import youngInspectorsEn from './studies/young-inspectors.en.ts';
import adoptGarden from './studies/adopt-garden.ts';
import adoptGardenEn from './studies/adopt-garden.en.ts';
import ryhov from './studies/ryhov.ts';
import ryhovEn from './studies/ryhov.en.ts';
import swindonLife from './studies/swindon-life.ts';
import swindonLifeEn from './studies/swindon-life.en.ts';
import arizona from './studies/arizona.ts';
import arizonaEn from './studies/arizona.en.ts';
import youthCommissioning from './studies/youth-commissioning.ts';
import youthCommissioningEn from './studies/youth-commissioning.en.ts';
import aberdeenLabs from './studies/aberdeen-labs.ts';
import aberdeenLabsEn from './studies/aberdeen-labs.en.ts';
import present from './studies/present.ts';
import presentEn from './studies/present.en.ts';

/** The built-in studies in English, in order of display: the leaflet’s four, then by strength of evidence. */
export const studies: readonly CaseStudy[] = [
  tellStudy(surrey, surreyEn, 'en'),
  tellStudy(stockport, stockportEn, 'en'),
  tellStudy(wiltshire, wiltshireEn, 'en'),
  tellStudy(eksjo, eksjoEn, 'en'),
  tellStudy(closeTo, closeToEn, 'en'),
  tellStudy(sun, sunEn, 'en'),
  tellStudy(keyring, keyringEn, 'en'),
  tellStudy(villageAgents, villageAgentsEn, 'en'),
  tellStudy(altogetherBetter, altogetherBetterEn, 'en'),
  tellStudy(userVoice, userVoiceEn, 'en'),
  tellStudy(lambeth, lambethEn, 'en'),
  tellStudy(youngInspectors, youngInspectorsEn, 'en'),
  tellStudy(tenantScrutiny, tenantScrutinyEn, 'en'),
  tellStudy(adoptGarden, adoptGardenEn, 'en'),
  tellStudy(ryhov, ryhovEn, 'en'),
  tellStudy(swindonLife, swindonLifeEn, 'en'),
  tellStudy(arizona, arizonaEn, 'en'),
  tellStudy(youthCommissioning, youthCommissioningEn, 'en'),
  tellStudy(aberdeenLabs, aberdeenLabsEn, 'en'),
  tellStudy(present, presentEn, 'en'),
];
