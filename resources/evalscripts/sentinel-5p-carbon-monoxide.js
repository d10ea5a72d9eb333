//VERSION=3
// Carbon monoxide in the air column, 0 to 0.1 mol/m²: fires and traffic.
const RAMP = [
  [0, 0x000080],
  [0.0125, 0x0000ff],
  [0.0375, 0x00ffff],
  [0.0625, 0xffff00],
  [0.0875, 0xff0000],
  [0.1, 0x800000],
];
const COLOURS = new ColorRampVisualizer(RAMP);

function setup() {
  return {
    input: [{ bands: ["CO", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  // Where the measurement was not good enough there is no number.
  const isThere = Number.isFinite(sample.CO) ? sample.dataMask : 0;
  return [...COLOURS.process(isThere ? sample.CO : 0), isThere];
}
