/** One method of a twirp service: takes the JSON body of a request, gives that of the answer. */
export type TwirpMethod = (body: unknown) => Promise<object>;

/** A refusal in twirp's words; the client shows code and message. */
export class TwirpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The refusal for something that is not there. */
export function notFound(message: string): TwirpError {
  return new TwirpError(404, 'not_found', message);
}

/** The refusal for a request that contradicts what is stored. */
export function invalid(message: string): TwirpError {
  return new TwirpError(400, 'invalid_argument', message);
}
