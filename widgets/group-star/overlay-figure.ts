import { html, svg, type TemplateResult } from 'lit';
import type { Gap } from '#core/groups/compare-groups';
import { nameOf } from '#core/groups/contribution';
import type { GroupSummary } from '#core/groups/summary';
import { audiences } from '#core/star/audiences';
import { approaches, isApproach, points, steps, type StarPoint } from '#core/star/star';
import { badge } from '#widgets/star/figure';
import { arc, at, badgePlace, crossing, extent, leader, outline } from '#widgets/star/geometry';
import { letterOf } from './letter.ts';
import type { ResultsView } from './results-view.ts';

const bandEdges = [25, 50, 75];

/**
 * The star with a line for each group, one over the other: by its letter, its dashes and its colour a group is known
 * in each part. Where the gap is wide, the space between the lowest and the highest view is shaded. All of it
 * stands in the table as well.
 */
export function overlayFigure(
  view: ResultsView,
  groups: readonly GroupSummary[],
  gaps: readonly Gap[],
): TemplateResult {
  const { words } = view;
  return html`<div class="star-figure" part="figure">
    <div class="star-space">
      <svg viewBox="${-extent} ${-extent} ${2 * extent} ${2 * extent}" aria-hidden="true" focusable="false">
        ${approaches.map((point) => svg`<path class="leader" d=${leader(point)}></path>`)}
        ${points.map(
          (point, nth) =>
            svg`<g class="part ${point}">${ground(
              point,
              groups.some((group) => group.points[nth]!.mean !== null),
              gaps.find((gap) => gap.point === point && gap.wide),
            )}</g>`,
        )}
        ${layers(groups, view)}
        ${points.map((point) => svg`<g class="part ${point}">${badge(point, ...badgePlace(point))}</g>`)}
      </svg>
      <p class="star-ring"><b>${words.star.innerRing}</b> ${words.star.innerRingMeans}</p>
      <ul role="list">
        ${approaches.map((point) => label(point, view, groups, gaps))}
      </ul>
      <p class="star-ring"><b>${words.star.outerCircle}</b> ${words.star.outerCircleMeans}</p>
      <ol role="list">
        ${steps.map((point) => label(point, view, groups, gaps))}
      </ol>
    </div>
  </div>`;
}

/** What lies below the lines. */
function ground(point: StarPoint, known: boolean, wide: Gap | undefined): unknown {
  const whole = outline(point);
  if (!known) return svg`<path class="unknown" d=${whole}></path>`;
  return svg`<path class="base" d=${whole}></path>
    ${wide ? svg`<path class="between" d=${outline(point, wide.means.lowest, wide.means.highest)}></path>` : ''}
    ${bandEdges.map((edge) => svg`<path class="ring" d=${arc(point, edge)}></path>`)}
    <path class="edge" d=${whole}></path>`;
}

/**
 * The lines of all groups, and above them their letters. Where two groups see the same, the one line is seen
 * through the dashes of the other. The group that is brought out lies on top.
 */
function layers(groups: readonly GroupSummary[], { state }: ResultsView): unknown {
  const { spot } = state.choice;
  const placed = groups.map((group, place) => ({ group, place, isSpot: nameOf(group.key) === spot }));
  const inOrder = placed.toSorted((a, b) => Number(a.isSpot) - Number(b.isSpot));
  const layer = (draw: (point: StarPoint, mean: number, place: number) => unknown) =>
    inOrder.map(
      ({ group, place, isSpot }) =>
        svg`<g class="${groupClass(group.key.audience, place)} ${spot !== null && !isSpot ? 'faint' : ''}">
          ${group.points.map(({ point, mean }) => (mean === null ? '' : draw(point, mean, place)))}
        </g>`,
    );
  const size = groups.length > 3 ? 8 : 10;
  return [
    layer((point, mean) => svg`<path class="halo" d=${arc(point, mean)}></path>`),
    layer((point, mean) => svg`<path class="line" d=${arc(point, mean)}></path>`),
    layer((point, mean, place) => {
      const { radius, start, end } = crossing(point, mean);
      const [x, y] = at(radius, start + (end - start) * beside(point, (place + 0.5) / groups.length));
      return sign(letterOf(place), x, y, size);
    }),
  ];
}

/** Where along its arc a letter stands (0 to 1), so that the badge on the rim of the part covers none. */
export function beside(point: StarPoint, along: number): number {
  const isInner = isApproach(point);
  const badgeAt = isInner ? 0.8 - 0.2 * approaches.indexOf(point) : 0.5;
  const room = isInner ? 0.14 : 0.1;
  const place = along * (1 - 2 * room);
  return place < badgeAt - room ? place : place + 2 * room;
}

/** A group's letter on a disc. */
const sign = (letter: string, x: number, y: number, size: number): unknown =>
  svg`<circle class="sign" cx=${x} cy=${y} r=${size}></circle>
    <text class="letter" x=${x} y=${y + size * 0.48} font-size=${size * 1.35} text-anchor="middle">${letter}</text>`;

/** The classes that give a group its colour and its dashes. */
export const groupClass = (audience: GroupSummary['key']['audience'], place: number): string =>
  `group-colour-${audiences.indexOf(audience) + 1} dashes-${place % 6}`;

/** A piece of a group's line with its letter, for the legend. */
export const sample = (group: GroupSummary, place: number): TemplateResult =>
  html`<svg class="sample ${groupClass(group.key.audience, place)}" viewBox="0 0 56 24" aria-hidden="true">
    <path class="line" d="M2 12H54"></path>
    ${sign(letterOf(place), 28, 12, 10)}
  </svg>`;

function label(
  point: StarPoint,
  { words }: ResultsView,
  groups: readonly GroupSummary[],
  gaps: readonly Gap[],
): TemplateResult {
  const wide = gaps.some((gap) => gap.point === point && gap.wide);
  return html`<li class="star-place ${point}">
    <span class="star-label" part="label">
      <svg class="star-mark ${point}" viewBox="-14 -14 28 28" aria-hidden="true">${badge(point, 0, 0)}</svg>
      <span class="star-text"
        ><span class="star-name">${words.star.points[point].name}</span>
        <span class="star-band ${wide ? 'wide' : ''}">${gapText(point, words, groups, gaps)}</span></span
      >
    </span>
  </li>`;
}

/** How far apart the groups see a part, in a word or two. */
export function gapText(
  point: StarPoint,
  { result }: Pick<ResultsView['words'], 'result'>,
  groups: readonly GroupSummary[],
  gaps: readonly Gap[],
): string {
  const gap = gaps.find((each) => each.point === point);
  if (gap) return gap.wide ? result.gaps.wide : result.gaps.small;
  const place = points.indexOf(point);
  return groups.some((group) => group.points[place]!.mean !== null) ? result.gaps.alone : result.gaps.nobody;
}
