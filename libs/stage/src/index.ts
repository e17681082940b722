export { startStage, type Stage, type StageDeps } from './start-stage.js';
