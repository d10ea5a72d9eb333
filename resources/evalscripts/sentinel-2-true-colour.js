//VERSION=3
// True colour: red, green and blue light as the eye sees them, brightened 2.5 times. No data is transparent.
const GAIN = 2.5;

function setup() {
  return {
    input: [{ bands: ["B04", "B03", "B02", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  return [GAIN * sample.B04, GAIN * sample.B03, GAIN * sample.B02, sample.dataMask];
}
