import type { Image, Media, Placed } from '#core/page/page-model';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More would only repeat it. */
const most = 5;

/** What a camera or an editor calls a picture is not what it shows. */
const namesNothing =
  /^(?:[\w ()+-]{1,80}\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)|(?:img|dsc|dscn|pxl|screenshot)[-_ ]?\d[\w-]{0,30}|image|images|photo|picture|graphic|img|untitled|placeholder)$/i;

/** What stands beside a film or a recording for those who cannot hear or see it. */
const inWords =
  /\b(?:transcripts?|transcription|captions?|captioned|subtitles?|subtitled|closed[- ]caption\w{0,3}|text (?:version|alternative)|(?:bsl|sign language|signed) (?:video|film|version|translation)s?|(?:videos?|films?|version|watch) (?:\w+ ){0,2}in (?:bsl|(?:british )?sign language)|audio[- ]descri\w{3,6}|(?:read|what) (?:what )?(?:is said in )?the (?:video|film)|video in words)\b|\btrawsgrif\w{0,5}|\bis-?deitl\w{0,4}|\bcapsiyn\w{0,4}/i;

/** A picture without a text, or a film without captions: ask what was missed by those who cannot see or hear it. */
export default defineRule({
  id: 'pictures-without-words',
  number: 51,
  approach: 'co-design',
  causes: ['access'],
  severity: 2,
  strength: 3,
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content',
  *detect({ page, content }) {
    const images = page.images.filter((image) => isOfContent(image) && isWordless(image));
    const silent = content.allBlocks.some(({ text }) => inWords.test(text)) ? [] : page.media;
    const media = silent.filter(
      (each) => isOfContent(each) && each.plays && !each.captions && !inWords.test(each.name),
    );
    const seen = new Set<string>();
    let count = 0;
    for (const { at, what } of [
      ...images.map((image) => ({ at: image.at, what: image.alt || image.file || '<img>' })),
      ...media.map((each) => ({ at: each.at, what: each.name || `<${tags[each.kind]}>` })),
    ]) {
      if (seen.has(what)) continue;
      if (!what.startsWith('<')) seen.add(what);
      yield { at, evidence: { quote: quote(what) } };
      count += 1;
      if (count === most) return;
    }
  },
});

const tags: Readonly<Record<Media['kind'], string>> = { video: 'video', audio: 'audio', frame: 'iframe' };

const isOfContent = ({ region, shown }: Placed): boolean => shown && /^(?:main|aside)$/.test(region);

const isWordless = ({ alt, name, decorative }: Image): boolean =>
  !decorative && name === '' && (alt === null || namesNothing.test(alt));

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Bins</h1><p><img src="/media/bin-calendar.png?w=300"></p></main>',
      evidence: [{ quote: 'bin-calendar.png' }],
    },
    {
      html: '<main><h1>Bins</h1><img src="/a.jpg" alt="IMG_2034.JPG"><img src="data:image/png;base64,AAAA"></main>',
      because: 'what the camera called a picture does not tell what it shows',
      evidence: [{ quote: 'IMG_2034.JPG' }, { quote: '<img>' }],
    },
    {
      html: '<main><h1>Bins</h1><iframe src="https://www.youtube-nocookie.com/embed/a1" title="How to sort your bins"></iframe></main>',
      evidence: [{ quote: 'How to sort your bins' }],
    },
    {
      html: '<main><h1>Bins</h1><iframe src="https://player.vimeo.com/video/1" title="Bins"></iframe><p>Your form must be signed. We can book a BSL interpreter.</p></main>',
      because: 'neither a signature nor an interpreter is words for the film',
      evidence: [{ quote: 'Bins' }],
    },
    {
      html: '<main><h1>Bins</h1><video controls src="bins.mp4"></video></main>',
      evidence: [{ quote: '<video>' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Bins</h1><iframe src="https://player.vimeo.com/video/1" title="Bins"></iframe><p><a href="/b">Watch this film in BSL</a></p></main>',
      because: 'there is a signed film beside it',
    },
    {
      html: '<main><h1>Bins</h1><img alt="" src="wave.png"></main>',
      because: 'it is decorative, and says so',
    },
    {
      html: '<main><h1>Bins</h1><img src="wave.png" role="presentation"><span aria-hidden="true"><img src="i.png"></span></main>',
      because: 'screen readers pass over these',
    },
    {
      html: '<main><h1>Bins</h1><img src="https://stats.example/p.gif" width="1" height="1"></main>',
      because: 'it is there to count visits',
    },
    { html: '<main><h1>Bins</h1><img hidden src="later.png"></main>', because: 'nobody sees it' },
    {
      html: '<main><h1>Bins</h1><img src="m.png" aria-label="A map of bin days"></main>',
      because: 'it has its words by another way',
    },
    {
      html: '<header><img src="logo.png"></header><main><h1>Bins</h1><p>Out by 7am.</p></main>',
      because: 'it is not in the content',
    },
    {
      html: '<main><h1>Bins</h1><video src="bins.mp4"><track kind="captions" src="bins.vtt"></video></main>',
      because: 'the film has captions',
    },
    {
      html: '<main><h1>Bins</h1><iframe src="https://player.vimeo.com/video/1" title="Bins"></iframe><p><a href="/t">Read the transcript</a></p></main>',
      because: 'what is said can be read',
    },
    {
      html: '<main><h1>Bins</h1><iframe src="https://www.youtube.com/embed/a1?cc_load_policy=1" title="Bins"></iframe></main>',
      because: 'the player is asked to show captions',
    },
    {
      html: '<main><h1>Bins</h1><video autoplay muted loop src="sky.mp4"></video><iframe src="https://maps.example/" title="Map"></iframe></main>',
      because: 'a moving background and a map are no films',
    },
  ],
};
