/** Words that only say what sort of answer it is, or what people do. */
const general = new Set(
  'a about advice amount anyone ask asked been bill buy can could did everyone form forms had has have once only online payment payments people same should someone sum then total would after all also am an and any apply application applications are as at available be before between book booking bookings but by call called calls can charge charged charges charging check close closed closes closing come complete completed contact cost costing costs currently daily date dates day days deadline details do does during each end ends enquiries enquiry every fee fees fill find for from full get give have help hour hours how if in information into is it its just know last later line lines long lunchtime make may midday midnight monday more much must need no noon not number of office offices on only open opening opens or our out part pay paid payable per phone please pm price priced prices reach read receive received reply report ring run runs saturday say see send speak standard start starts still submit sunday take team telephone tell than that the their them then there these they this those through thursday time times to tuesday until till us use view views visit visits want wednesday we week weekday weekdays weekend weekends weekly weeks what when where which who whole why will with within work working would year yearly years annual annually you your january february march april june july august september october november december friday'.split(
    ' ',
  ),
);

/** What a text is about: its words but for general ones, each without the s of its plural. */
export const subjectWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{2,40}|\d{1,9}/gu) ?? [])
      .filter((word) => !general.has(word))
      .map((word) => (word.length > 3 ? word.replace(/(?<![isu])s$/, '') : word)),
  );

/** Words that say nothing of what is done or to what. */
const little = new Set(
  'a about after aim aims all also am an and any are as at be been before but by can could do each every for from get had has have how if in into is it its may might more most must no normal normally not of on once only or our out please should so soon take taken takes than that the their them then there these they this those to try up us usually want was we were when where which who will with within working would you your day days week weeks month months hour hours'.split(
    ' ',
  ),
);

/** What a text says is done, and to what, by the beginnings of its words: "decide" and "decided" are the same. */
export const actionWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{2,40}/gu) ?? [])
      .filter((word) => !little.has(word))
      .map((word) => word.slice(0, 5)),
  );
