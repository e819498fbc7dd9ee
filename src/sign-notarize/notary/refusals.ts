import { UserError } from '../../shared/errors.ts';

interface Reason {
  code: string;
  text: string;
}

/** The error for an answer that is no success: what Apple said, and what the reader can do about it. */
export async function refused(answer: Response, path: string): Promise<UserError> {
  const reason = reasonIn(await answer.text());
  const said = `Apple's notary service answered ${answer.status} (${reason.code}): ${reason.text}`;
  if (answer.status === 401) return unauthorized(said);
  if (answer.status === 403) return forbidden(said, reason);
  if (answer.status === 404) return unknownId(said, path);
  if (answer.status === 429) {
    return new UserError('notary-failed', said, {
      hint: 'Too many requests of your team (Apple counts 75 submissions a day as usual). Wait, and run it again.',
    });
  }
  const hint = 'See the status page of Apple Developer services, and run it again.';
  return new UserError('notary-failed', said, { hint });
}

function unauthorized(said: string): UserError {
  return new UserError('notary-unauthorized', said, {
    hint:
      'A new token was refused, too. Check that `apple-api-key-id` is the id of this very key, `apple-api-issuer` the issuer id shown above the list of keys, ' +
      'that the key was not revoked, and that the clock of this machine is right.',
  });
}

function forbidden(said: string, { code, text }: Reason): UserError {
  if (/agreement/i.test(code + text)) {
    return new UserError('notary-agreement', said, {
      hint:
        'The Account Holder of the team must sign in to developer.apple.com and App Store Connect and accept the new agreement. ' +
        'It works some minutes later; nothing in the workflow has to be changed.',
    });
  }
  return new UserError('notary-unauthorized', said, {
    hint: 'The API key needs the role Developer or higher, and the team a paid membership.',
  });
}

function unknownId(said: string, path: string): UserError {
  const id = /^\/submissions\/([^/]+)/.exec(path)?.[1];
  return new UserError('notary-unknown-id', said, {
    hint: `Apple knows no submission '${id}' of this team. Take \`submission-id\` from the log of the run that submitted it, with the same key or team.`,
  });
}

/** Apple's errors are a list; a proxy's are a page. */
function reasonIn(body: string): Reason {
  try {
    const [first] = JSON.parse(body).errors;
    return { code: first.code ?? 'no code', text: first.detail ?? first.title ?? 'no reason' };
  } catch {
    return { code: 'no code', text: body.slice(0, 200) || 'no reason' };
  }
}
