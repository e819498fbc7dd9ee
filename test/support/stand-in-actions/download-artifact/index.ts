import { join, matchesGlob, resolve } from 'node:path';
import artifact from '@actions/artifact';
import { getBooleanInput, getInput, info, setFailed, setOutput } from '@actions/core';

const name = getInput('name');
const path = resolve(getInput('path'));
const { artifacts } = await artifact.listArtifacts({ latest: true });
const pattern = getInput('pattern') || '*';
const chosen = artifacts.filter((each) => (name ? each.name === name : matchesGlob(each.name, pattern)));
setOutput('download-path', path);
if (name && chosen.length === 0) {
  const known = artifacts.map((each) => each.name).join(', ') || 'none';
  setFailed(`There is no artifact '${name}' in this run, only ${known}.`);
}

for (const { id, name: found, digest } of chosen) {
  const folder = name || getBooleanInput('merge-multiple') ? path : join(path, found);
  const result = await artifact.downloadArtifact(id, {
    path: folder,
    ...(digest && { expectedHash: digest }),
  });
  if (result.digestMismatch)
    setFailed(`The artifact '${found}' has not the digest that it was uploaded with.`);
  info(`${found} → ${folder}`);
}
