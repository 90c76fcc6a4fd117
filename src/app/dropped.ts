export { droppedFiles } from '../lab/own-file/paths';
export { openDropped } from './open-model';
