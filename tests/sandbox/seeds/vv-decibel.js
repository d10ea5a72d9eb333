//VERSION=3
function setup() {
  return { input: ["VV", "dataMask"], output: { bands: 2 } };
}

function evaluatePixel(sample) {
  const decibel = 10 * Math.log10(Math.max(sample.VV, 1e-6));
  return [Math.max(0, (decibel + 20) / 20), sample.dataMask];
}
