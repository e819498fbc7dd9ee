import { getInput, setFailed, setOutput } from '@actions/core';

const wanted = getInput('node-version').replace(/^v|\.x$/g, '');
const running = process.version.slice(1);
setOutput('node-version', process.version);
if (!`${running}.`.startsWith(wanted ? `${wanted}.` : '')) {
  setFailed(`This stand-in for actions/setup-node has Node ${running}, not ${wanted}.`);
}
