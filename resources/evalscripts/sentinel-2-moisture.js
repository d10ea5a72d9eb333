//VERSION=3
// NDMI, the moisture index: how much water plants and soil hold, -1 to 1. Red is dry, blue is wet.
const RAMP = [
  [-0.8, 0x800000],
  [-0.24, 0xff0000],
  [-0.032, 0xffff00],
  [0.032, 0x00ffff],
  [0.24, 0x0000ff],
  [0.8, 0x000080],
];
const COLOURS = new ColorRampVisualizer(RAMP);

function setup() {
  return {
    input: [{ bands: ["B8A", "B11", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  return [...COLOURS.process(index(sample.B8A, sample.B11)), sample.dataMask];
}
