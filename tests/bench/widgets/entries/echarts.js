// Only what a radar needs is put to use, as ECharts says for bundlers.
import { RadarChart } from 'echarts/charts';
import { AriaComponent, RadarComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([RadarChart, RadarComponent, AriaComponent, SVGRenderer]);
const points = JSON.parse(document.querySelector('#points').textContent);
init(document.querySelector('#chart')).setOption({
  aria: { enabled: true },
  radar: { indicator: points.map(({ name }) => ({ name, max: 100 })) },
  series: [
    { type: 'radar', data: [{ value: points.map(({ value }) => value), name: 'Result', areaStyle: {} }] },
  ],
});
