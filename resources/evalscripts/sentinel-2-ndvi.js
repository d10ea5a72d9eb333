//VERSION=3
// NDVI, the vegetation index: how much more near infrared than red light comes back, -1 to 1. Grey below 0 (water,
// cloud, snow), sand for bare ground, ever darker green for denser plants.
const RAMP = [
  [-0.5, 0x3b3b3b],
  [-0.2, 0x8c8c8c],
  [0, 0xe0ddd6],
  [0.1, 0xead9a8],
  [0.2, 0xd3d07f],
  [0.4, 0x86b54a],
  [0.6, 0x2f8a34],
  [0.8, 0x0d5a2a],
  [1, 0x063d1d],
];
const COLOURS = new ColorRampVisualizer(RAMP);

function setup() {
  return {
    input: [{ bands: ["B04", "B08", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  return [...COLOURS.process(index(sample.B08, sample.B04)), sample.dataMask];
}
