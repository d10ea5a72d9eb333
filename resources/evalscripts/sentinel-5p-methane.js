//VERSION=3
// Methane, mixing ratio of dry air in parts per billion, 1600 to 2000.
const RAMP = [
  [1600, 0x000080],
  [1650, 0x0000ff],
  [1750, 0x00ffff],
  [1850, 0xffff00],
  [1950, 0xff0000],
  [2000, 0x800000],
];
const COLOURS = new ColorRampVisualizer(RAMP);

function setup() {
  return {
    input: [{ bands: ["CH4", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  // Where the measurement was not good enough there is no number.
  const isThere = Number.isFinite(sample.CH4) ? sample.dataMask : 0;
  return [...COLOURS.process(isThere ? sample.CH4 : 0), isThere];
}
