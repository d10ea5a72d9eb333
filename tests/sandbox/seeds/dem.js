//VERSION=3
const classes = [
  [0.01, [0.16, 0.35, 0.65]],
  [100, [0.25, 0.55, 0.3]],
  [300, [0.5, 0.7, 0.38]],
  [600, [0.75, 0.8, 0.5]],
  [1000, [0.93, 0.87, 0.7]],
  [2000, [0.8, 0.65, 0.5]],
  [3000, [0.65, 0.5, 0.42]],
  [6000, [0.85, 0.83, 0.82]],
  [Infinity, [1, 1, 1]],
];

function setup() {
  return { input: ["DEM", "dataMask"], output: { bands: 4 } };
}

function evaluatePixel(sample) {
  const color = classes.find((step) => sample.DEM <= step[0])[1];
  return [color[0], color[1], color[2], sample.dataMask];
}
