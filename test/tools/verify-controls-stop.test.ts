import { showControls } from '../support/broken/show.ts';
import { stopControls } from '../support/broken/stop-controls.ts';

showControls('a program that does not end, or not start again, fails one check', stopControls);
