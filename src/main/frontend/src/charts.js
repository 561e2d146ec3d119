// Charts: <canvas data-chart id="…" aria-label="…" role="img"></canvas> with its data as JSON in
// <script type="application/json" data-chart-of="id">{ type, labels, series: [{ label, data, color? }], stacked?, horizontal? }</script>
// A table with the same figures stands beside each, for those who cannot see it.
import { ArcElement, BarController, BarElement, CategoryScale, Chart, DoughnutController, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';

Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
const style = getComputedStyle(document.body);
Chart.defaults.font.family = style.fontFamily;
Chart.defaults.font.size = 14;
Chart.defaults.color = '#464c53';
Chart.defaults.animation = false;

/** The number stands at the end of its bar, so that nobody has to measure with the eye. */
const valueAtBar = {
  id: 'valueAtBar',
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    if (chart.options.indexAxis !== 'y' || data.datasets.length > 1) return;
    ctx.save();
    ctx.fillStyle = '#1e2124';
    ctx.font = `600 14px ${Chart.defaults.font.family}`;
    ctx.textBaseline = 'middle';
    chart.getDatasetMeta(0).data.forEach((bar, i) => ctx.fillText(data.datasets[0].data[i].toLocaleString(), bar.x + 8, bar.y));
    ctx.restore();
  },
};

const COLORS = ['#0b50d0', '#4c87f6', '#b1cefb', '#d6336c', '#8a949e', '#228738', '#b35c00', '#052561'];

document.querySelectorAll('canvas[data-chart]').forEach(canvas => {
  const source = document.querySelector(`script[data-chart-of="${canvas.id}"]`);
  const { type = 'bar', labels, series, stacked = false, horizontal = false } = JSON.parse(source.textContent);
  const round = type === 'doughnut';
  new Chart(canvas, {
    type,
    data: {
      labels,
      datasets: series.map((one, i) => ({
        label: one.label,
        data: one.data,
        backgroundColor: one.color ?? (round ? COLORS : COLORS[i % COLORS.length]),
        borderColor: type === 'line' ? one.color ?? COLORS[i % COLORS.length] : '#fff',
        borderWidth: type === 'line' ? 3 : 1,
        borderRadius: type === 'bar' ? 4 : undefined,
        maxBarThickness: 36,
      })),
    },
    plugins: [valueAtBar],
    options: {
      maintainAspectRatio: false,
      layout: { padding: horizontal ? { right: 44 } : 0 },
      indexAxis: horizontal ? 'y' : 'x',
      plugins: { legend: { display: series.length > 1 || round, position: 'bottom' } },
      scales: round ? {} : { x: { stacked, grid: { display: horizontal }, ticks: { precision: 0 } }, y: { stacked, beginAtZero: true, grid: { display: !horizontal }, ticks: { precision: 0 } } },
    },
  });
});
