export { startStage, type Stage, type StageDeps } from './start-stage.js';
export { stageMetrics } from './stage-metrics.js';
