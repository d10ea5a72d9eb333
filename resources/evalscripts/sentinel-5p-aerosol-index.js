//VERSION=3
// UV aerosol index (354 and 388 nm), -1 to 5: dust, smoke and ash are above 1.
const RAMP = [
  [-1, 0x000080],
  [-0.25, 0x0000ff],
  [1.25, 0x00ffff],
  [2.75, 0xffff00],
  [4.25, 0xff0000],
  [5, 0x800000],
];
const COLOURS = new ColorRampVisualizer(RAMP);

function setup() {
  return {
    input: [{ bands: ["AER_AI_354_388", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  // Where the measurement was not good enough there is no number.
  const isThere = Number.isFinite(sample.AER_AI_354_388) ? sample.dataMask : 0;
  return [...COLOURS.process(isThere ? sample.AER_AI_354_388 : 0), isThere];
}
