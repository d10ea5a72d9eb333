//VERSION=3
// True colour of Sentinel-3 OLCI: red, green and blue light at 300 m. Bright clouds keep their shape.
const STRETCH = new HighlightCompressVisualizer(0, 0.4);

function setup() {
  return {
    input: [{ bands: ["B08", "B06", "B04", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  return [...STRETCH.processList([sample.B08, sample.B06, sample.B04]), sample.dataMask];
}
