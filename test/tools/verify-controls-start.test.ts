import { showControls } from '../support/broken/show.ts';
import { startControls } from '../support/broken/start-controls.ts';

showControls('a program that does not come up fails one check', startControls);
