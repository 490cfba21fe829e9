// Only what a radar needs is registered, as Chart.js says for bundlers.
import {
  Chart,
  Filler,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler, Tooltip);
const points = JSON.parse(document.querySelector('#points').textContent);
const canvas = document.querySelector('canvas');
const chart = new Chart(canvas, {
  type: 'radar',
  data: {
    labels: points.map(({ name }) => name),
    datasets: [{ label: 'Result', data: points.map(({ value }) => value), fill: true }],
  },
  options: { scales: { r: { min: 0, max: 100 } } },
});
canvas.dataset.ready = chart.config.type;
