import type { Wording } from '../catalogue.ts';
import type { statements as english } from '../en/statements.ts';

/** The 22 statements in both wordings, in the Welsh of everyday speech (rydyn ni, arnyn nhw). */
export const statements: Wording<typeof english> = {
  CC1: {
    resident: 'Mae pobl fel fi yn helpu i benderfynu pa anghenion sy’n dod gyntaf.',
    team: 'Mae pobl sy’n defnyddio’r gwasanaeth hwn yn helpu i benderfynu pa anghenion sy’n dod gyntaf.',
  },
  CC2: {
    resident:
      'Mae pobl leol yn gallu gweld y gyllideb a helpu i ddewis sut mae rhywfaint ohoni’n cael ei gwario.',
    team: 'Mae trigolion yn gallu gweld y gyllideb a helpu i ddewis sut mae rhywfaint ohoni’n cael ei gwario.',
  },
  CC3: {
    resident: 'Mae pobl leol yn aelodau o’r paneli sy’n dewis pwy sy’n darparu gwasanaethau.',
    team: 'Mae trigolion yn aelodau o’r paneli sy’n dewis neu’n adolygu pwy sy’n darparu gwasanaethau.',
  },
  CD1: {
    resident: 'Mae pobl sy’n defnyddio’r gwasanaeth hwn yn helpu i’w ailddylunio, o’r cychwyn cyntaf.',
    team: 'Mae pobl sy’n defnyddio’r gwasanaeth hwn yn gweithio gyda ni i’w ailddylunio, o’r cychwyn cyntaf.',
  },
  CD2: {
    resident:
      'Mae tudalennau gwe, llythyrau a ffurflenni’n cael eu profi gyda phobl fel fi cyn iddyn nhw gael eu defnyddio.',
    team: 'Rydyn ni’n profi tudalennau gwe, llythyrau a ffurflenni newydd gyda phobl cyn i ni eu defnyddio.',
  },
  CD3: {
    resident: 'Mae pobl sydd ddim yn cael eu clywed yn aml yn cael help ymarferol i gymryd rhan.',
    team: 'Mae pobl nad ydyn ni’n clywed ganddyn nhw’n aml yn cael help ymarferol i gymryd rhan.',
  },
  CL1: {
    resident: 'Mae gan bobl sy’n defnyddio’r gwasanaeth hwn rolau go iawn ynddo, fel cefnogi pobl eraill.',
    team: 'Mae gan bobl sy’n defnyddio’r gwasanaeth hwn rolau go iawn wrth ei redeg, fel rhoi cymorth i gymheiriaid.',
  },
  CL2: {
    resident:
      'Mae staff yn gofyn beth rydw i’n gallu ei gynnig ac yn ei fwynhau, yn ogystal â pha help sydd ei angen arna i.',
    team: 'Rydyn ni’n gofyn i bobl beth maen nhw’n gallu ei gynnig ac yn ei fwynhau, yn ogystal â pha help sydd ei angen arnyn nhw.',
  },
  CL3: {
    resident: 'Mae trigolion sy’n helpu yn cael hyfforddiant, enw rhywun i gysylltu â nhw, a diolch.',
    team: 'Mae trigolion sy’n helpu yn cael hyfforddiant, enw rhywun i gysylltu â nhw, a diolch.',
  },
  CA1: {
    resident: 'Mae pobl sy’n defnyddio’r gwasanaeth hwn yn helpu i benderfynu sut i farnu a yw’n gweithio.',
    team: 'Mae pobl sy’n defnyddio’r gwasanaeth hwn yn helpu i benderfynu sut rydyn ni’n barnu a yw’n gweithio.',
  },
  CA2: {
    resident: 'Mae trigolion yn gwirio’r gwasanaeth hwn ochr yn ochr â staff, er enghraifft fel arolygwyr.',
    team: 'Mae trigolion yn gwirio’r gwasanaeth hwn ochr yn ochr â ni, er enghraifft fel arolygwyr neu adolygwyr.',
  },
  CA3: {
    resident: 'Rydw i’n cael gwybod beth newidiodd oherwydd yr hyn ddywedodd pobl.',
    team: 'Rydyn ni’n dweud wrth bobl beth newidiodd oherwydd yr hyn ddywedon nhw.',
  },
  MAP1: {
    resident: 'Mae’n hawdd cael gwybod ble mae staff a thrigolion yn gweithio gyda’i gilydd yn barod.',
    team: 'Rydyn ni’n cadw rhestr o’r lleoedd lle mae staff a thrigolion yn gweithio gyda’i gilydd yn barod.',
  },
  MAP2: {
    resident: 'Mae’r gwasanaeth hwn yn gwybod am beth mae pobl yn ffonio neu’n cwyno dro ar ôl tro.',
    team: 'Rydyn ni’n gwybod beth mae galwadau, ymweliadau a chwynion yn ei ddweud wrthon ni am broblemau y gallai pobl helpu i’w datrys.',
  },
  FOC1: {
    resident: 'Mae’n glir pa broblemau mae’r gwasanaeth hwn am weithio arnyn nhw gyda thrigolion gyntaf.',
    team: 'Rydyn ni wedi dewis ychydig o flaenoriaethau lle bydd gweithio gyda thrigolion yn gwneud y gwahaniaeth mwyaf.',
  },
  FOC2: {
    resident: 'Mae dewisiadau’n cael eu hegluro, gyda’r costau a’r manteision tebygol.',
    team: 'Rydyn ni’n edrych ar y costau a’r manteision tebygol cyn dewis beth i’w wneud.',
  },
  PEO1: {
    resident:
      'Mae’r cymysgedd iawn o bobl yn cymryd rhan: trigolion, staff rheng flaen, rheolwyr a chynghorwyr.',
    team: 'Mae’r cymysgedd iawn o bobl yn cymryd rhan: trigolion, staff rheng flaen, rheolwyr a chynghorwyr.',
  },
  PEO2: {
    resident:
      'Mae pobl sy’n cymryd rhan yn cael yr hyn sydd ei angen arnyn nhw, fel hyfforddiant, costau teithio neu dâl.',
    team: 'Mae pobl sy’n cymryd rhan yn cael yr hyn sydd ei angen arnyn nhw, fel hyfforddiant, costau teithio neu dâl.',
  },
  MAR1: {
    resident: 'Mae arweinwyr yn siarad o blaid gweithio gyda thrigolion.',
    team: 'Mae arweinwyr yn siarad o blaid gweithio gyda thrigolion, hyd yn oed wrth gydweithwyr sy’n ei amau.',
  },
  MAR2: {
    resident: 'Rydw i wedi gweld neu glywed beth ddaeth o weithio gyda thrigolion.',
    team: 'Rydyn ni’n rhannu canlyniadau mewn ffyrdd sy’n ennill cefnogaeth pobl sy’n ansicr.',
  },
  GRO1: {
    resident: 'Mae syniadau da yn lledaenu i dimau neu ardaloedd eraill.',
    team: 'Mae’r hyn a weithiodd mewn un lle wedi lledaenu i dimau neu bartneriaid eraill.',
  },
  GRO2: {
    resident: 'Mae gweithio gyda thrigolion yn parhau, hyd yn oed pan fydd staff neu arian yn newid.',
    team: 'Mae gweithio gyda thrigolion wedi’i gynnwys mewn cyllidebau, rolau swyddi a chontractau.',
  },
};
