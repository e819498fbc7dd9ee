import { fileControls } from '../support/broken/file-controls.ts';
import { showControls } from '../support/broken/show.ts';

showControls('a program whose files are broken fails one check', fileControls);
