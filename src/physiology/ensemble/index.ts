export { columnQuantiles } from './quantiles.ts';
export { sampleParameters } from './sample-parameters.ts';
