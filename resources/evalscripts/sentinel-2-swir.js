//VERSION=3
// Short-wave infrared, near infrared and red light: plants are green, soil is brown, burnt ground and heat red, snow
// cyan; haze and thin smoke hardly show.
const STRETCH = new HighlightCompressVisualizer(0, 0.4);

function setup() {
  return {
    input: [{ bands: ["B12", "B8A", "B04", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  return [...STRETCH.processList([sample.B12, sample.B8A, sample.B04]), sample.dataMask];
}
