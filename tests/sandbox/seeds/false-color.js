//VERSION=3
function setup() {
  return { input: ["B03", "B04", "B08", "dataMask"], output: { bands: 4 } };
}

function evaluatePixel(sample) {
  return [2.5 * sample.B08, 2.5 * sample.B04, 2.5 * sample.B03, sample.dataMask];
}
