//VERSION=3
// Radar backscatter VV (gamma0) in decibel, -20 dB black to 0 dB white. Smooth water is dark, towns are bright.
const DARKEST = -20;
const BRIGHTEST = 0;

function setup() {
  return {
    input: [{ bands: ["VV", "dataMask"] }],
    output: { bands: 2, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  const decibel = 10 * Math.log10(Math.max(sample.VV, 1e-10));
  const grey = (decibel - DARKEST) / (BRIGHTEST - DARKEST);
  return [Math.min(Math.max(grey, 0), 1), sample.dataMask];
}
