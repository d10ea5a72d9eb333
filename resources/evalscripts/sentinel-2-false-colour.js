//VERSION=3
// False colour: near infrared, red and green light. Living plants are red, bare soil is tan or grey, water dark.
const GAIN = 2.5;

function setup() {
  return {
    input: [{ bands: ["B08", "B04", "B03", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  return [GAIN * sample.B08, GAIN * sample.B04, GAIN * sample.B03, sample.dataMask];
}
