import { getInput, info, setFailed } from '@actions/core';

const refused = ['ref', 'repository', 'path'].filter((name) => getInput(name) !== '');
if (refused.length > 0) setFailed(`This stand-in for actions/checkout knows no ${refused.join(', ')}.`);
else info('The workspace was copied by act.');
