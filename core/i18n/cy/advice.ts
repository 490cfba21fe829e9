import type { Wording } from '../catalogue.ts';
import type { advice as englishAdvice, opening as englishOpening } from '../en/advice.ts';

/** What to do next for each part of the star, by its band: one or two short sentences, in the imperative. */
export const advice: Wording<typeof englishAdvice> = {
  'co-commission': {
    'not-yet':
      'Gofynnwch i bump i wyth o bobl sy’n defnyddio’r gwasanaeth beth ddylai ddod gyntaf. Cyhoeddwch yr hyn glywsoch chi.',
    'first-steps': 'Agorwch un gyllideb fach, neu un dewis o ran contract, i banel ar y cyd.',
    building: 'Rhowch bleidlais, hyfforddiant a’r un papurau â staff i aelodau’r panel.',
    everyday: 'Gadewch i drigolion gydgadeirio. Rhannwch eich dull gyda gwasanaeth arall.',
  },
  'co-design': {
    'not-yet':
      'Gwyliwch bum person yn defnyddio un dudalen, un llythyr neu un ffurflen. Trwsiwch y peth cyntaf sy’n eu rhwystro.',
    'first-steps': 'Dewch â nhw’n ôl i fraslunio a phrofi’r fersiwn nesaf cyn ei lansio.',
    building:
      'Gwnewch brofi gyda defnyddwyr yn gam cymeradwyo ar gyfer pob tudalen, llythyr a ffurflen newydd.',
    everyday:
      'Gadewch i drigolion arwain gwaith ailddylunio. Cyhoeddwch nifer y galwadau cyn y newid ac wedyn.',
  },
  'co-deliver': {
    'not-yet': 'Rhestrwch yr hyn mae pobl yn ei wneud yn barod i’w helpu eu hunain a’i gilydd.',
    'first-steps':
      'Rhowch gynnig ar un rôl i gymheiriaid neu wirfoddolwyr, gyda hyfforddiant ac enw aelod o staff i gysylltu ag ef.',
    building:
      'Rhowch y rolau hyn mewn cynlluniau gwasanaeth. Gwnewch yn siŵr nad oes gwaith di-dâl yn cymryd lle swydd gyflogedig.',
    everyday:
      'Helpwch dimau eraill i gopïo’r rolau. Dilynwch y canlyniadau i’r rhai sy’n helpu yn ogystal ag i’r rhai sy’n cael help.',
  },
  'co-assess': {
    'not-yet': 'Gofynnwch i bobl sut beth yw “da”. Ychwanegwch ddau o’u mesurau nhw.',
    'first-steps': 'Hyfforddwch grŵp bach o drigolion i adolygu un gwasanaeth ochr yn ochr â staff.',
    building: 'Cynhaliwch adolygiadau’n rheolaidd, a chyhoeddwch beth newidiodd.',
    everyday:
      'Gadewch i drigolion osod y rhaglen adolygu. Cymharwch eu barn nhw â barn y staff bob blwyddyn.',
  },
  map: {
    'not-yet': 'Treuliwch awr gyda grŵp cymysg. Rhestrwch bob gwaith ar y cyd, bach neu fawr.',
    'first-steps': 'Ychwanegwch yr hyn mae galwadau, ymweliadau a chwynion yn ei ddangos. Nodwch y bylchau.',
    building: 'Rhowch berchennog a dyddiad i’r rhestr, a’i chadw’n gyfredol.',
    everyday: 'Rhannwch y map gyda phartneriaid a’r cyhoedd.',
  },
  focus: {
    'not-yet': 'Dewiswch un broblem sy’n achosi llawer o alwadau neu ymweliadau y gellid eu hosgoi.',
    'first-steps':
      'Cymharwch dri i bump o syniadau: y budd, yr ymdrech, a phwy fydd ar eu hennill neu ar eu colled.',
    building: 'Gosodwch linell sylfaen a tharged ar gyfer pob blaenoriaeth.',
    everyday: 'Rhowch y gorau i’r hyn sydd ddim yn gweithio, a dywedwch hynny’n agored.',
  },
  people: {
    'not-yet':
      'Dewch o hyd i un rheolwr parod, dau aelod o staff rheng flaen a thri o bobl sydd â phrofiad o’r gwasanaeth.',
    'first-steps': 'Talwch gostau, a chael gwared ar yr hyn sy’n rhwystro pobl rhag ymuno.',
    building: 'Cyrhaeddwch y grwpiau sydd ddim yn yr ystafell eto.',
    everyday: 'Gadewch i drigolion recriwtio a mentora’r grŵp nesaf.',
  },
  market: {
    'not-yet': 'Gofynnwch i bobl sy’n ei amau pa brawf y byddai ei angen arnyn nhw.',
    'first-steps': 'Rhannwch un stori wir ac un ffigur gonest.',
    building: 'Ewch â chanlyniadau at gynghorwyr a thimau rheng flaen, gan gynnwys yr hyn aeth o’i le.',
    everyday: 'Gadewch i drigolion a staff rheng flaen ddweud yr hanes.',
  },
  grow: {
    'not-yet': 'Ysgrifennwch un dudalen: beth wnaethon ni roi cynnig arno, a beth ddysgon ni.',
    'first-steps': 'Gwnewch yr un peth eto gydag ail dîm.',
    building: 'Cynhwyswch y gwaith mewn contractau, disgrifiadau swydd a chyllidebau.',
    everyday: 'Cysylltwch bobl ar draws sefydliadau. Adolygwch gyda’ch gilydd bob blwyddyn.',
  },
};

/** The sentence that opens a result, by the band of the whole. */
export const opening: Wording<typeof englishOpening> = {
  'not-yet':
    'Rydych chi ar y dechrau, fel yr oedd y rhan fwyaf o wasanaethau ar un adeg. Dechreuwch gyda “Mapiwch!”: un awr, grŵp cymysg, un rhestr.',
  'first-steps':
    'Mae gennych chi enghreifftiau go iawn. Dewiswch un sy’n cael yr effaith fwyaf, a’i gwneud yn ddibynadwy.',
  building: 'Mae hyn yn dod yn arferol. Gwiriwch pwy sydd ar goll, a chymharwch farn staff â barn trigolion.',
  everyday:
    'Fel hyn rydych chi’n gweithio. Rhannwch y ffordd hon o weithio, daliwch ati i wirio, a gadewch i drigolion arwain y gwirio.',
};
