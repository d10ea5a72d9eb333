//VERSION=3
function setup() {
  return { input: ["B12", "B8A", "B04", "dataMask"], output: { bands: 4 } };
}

function stretched(value) {
  if (value <= 0) return 0;
  return value <= 0.4 ? value * 2.315 : Math.min(1, 0.926 + (value - 0.4) * 0.185);
}

function evaluatePixel(sample) {
  return [stretched(sample.B12), stretched(sample.B8A), stretched(sample.B04), sample.dataMask];
}
