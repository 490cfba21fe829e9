const council = `AA Attendance Allowance
ALMO arm’s length management organisation
AMHP approved mental health professional
ASB anti-social behaviour
ASC adult social care
BID business improvement district
CHC continuing healthcare
CIL community infrastructure levy
CIN child in need
CPZ controlled parking zone
CQC Care Quality Commission
CTR council tax reduction
CTS council tax support
CVS council for voluntary service
DBS Disclosure and Barring Service
DFG disabled facilities grant
DHP discretionary housing payment
DLA Disability Living Allowance
DoLS deprivation of liberty safeguards
DP direct payment
DPIA data protection impact assessment
DPO data protection officer
DWP Department for Work and Pensions
EHC education, health and care
EHCP education, health and care plan
EHO environmental health officer
EIR environmental information regulations
ESA Employment and Support Allowance
EV electric vehicle
EYFS early years foundation stage
FOI freedom of information
GDPR data protection law
HB housing benefit
HMO house in multiple occupation
HRA housing revenue account
HWRC household waste recycling centre
ICB integrated care board
ICO Information Commissioner’s Office
IMCA independent mental capacity advocate
JSA Jobseeker’s Allowance
JSNA joint strategic needs assessment
LADO local authority designated officer
LEA local education authority
LGR local government reorganisation
LHA local housing allowance
LPA local planning authority, or lasting power of attorney
LTN low traffic neighbourhood
MARAC multi-agency risk assessment conference
MASH multi-agency safeguarding hub
MCA Mental Capacity Act
NEET not in education, employment or training
NINO National Insurance number
NRPF no recourse to public funds
OT occupational therapist
PA personal assistant
PB personal budget
PCN penalty charge notice, or primary care network
PIP Personal Independence Payment
PRoW public right of way
PSPO public spaces protection order
RIPA Regulation of Investigatory Powers Act
RSL registered social landlord
S106 section 106 planning agreement
SAR subject access request
SEN special educational needs
SENCO special educational needs co-ordinator
SEND special educational needs and disabilities
SGO special guardianship order
SPD supplementary planning document
SuDS sustainable drainage system
TENs temporary event notice
TEN temporary event notice
TPO tree preservation order
TRO traffic regulation order
TTRO temporary traffic regulation order
UASC unaccompanied asylum-seeking children
UC Universal Credit
UPRN unique property reference number
VCSE voluntary, community and social enterprise
VOA Valuation Office Agency`;

/** What short forms that councils use stand for, as far as one can guess. */
export const councilShortForms: ReadonlyMap<string, string> = new Map(
  council.split('\n').map((line) => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  }),
);

/** Short forms that everybody knows, or that are better known than what they stand for. */
export const knownShortForms: ReadonlySet<string> = new Set(
  `UK EU US USA GB NI BBC ITV TV NHS GP MP MEP MSP MS PDF ID PIN CV DIY MOT VAT PE GCSE COVID FAQ SMS URL A&E Q&A B&B AM PM IT HGV USB CCTV QR
DOC DOCX XLS XLSX CSV JPG JPEG PNG GIF RTF ODT ODS ZIP HTML XML KB MB GB TB CD DVD LED LCD PC SIM GPS ATM DJ WC SOS RIP NB PS OK
AD BC BST GMT TBC TBA ASAP RSVP VIP AGM PO BOX LTD PLC LLP CIC CO TEL FAX EXT REF NO REG HM HMRC DVLA DVSA RSPCA NSPCC RAC BT
MBE OBE CBE JP QC KC BA MA MBA PHD RN NW NE SE SW MON TUE TUES WED THU THUR THURS FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC
CE RC FC BACS PVC UPVC MDF BBQ PPE SAT BTEC NVQ LGBT LGBTQ HIV AIDS ADHD MMR WIFI PAYE BMX SUV LPG RAF UN NATO UNESCO AONB`.split(
    /\s+/,
  ),
);
