/** What Excel answers instead of a result: code, message and status as office.js shows them to the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;
const NOT_BUILT = 501;

export const invalidArgument = (why: string) =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid, missing or has an incorrect format: ${why}.`,
    BAD_REQUEST,
  );
export const itemNotFound = (what: string) =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`, NOT_FOUND);
export const itemAlreadyExists = (what: string) =>
  new HostError('ItemAlreadyExists', `A resource with the same name already exists: ${what}.`, CONFLICT);
export const accessDenied = (why: string) =>
  new HostError('AccessDenied', `You cannot perform the requested operation: ${why}.`, FORBIDDEN);
export const generalException = (why: string) =>
  new HostError('GeneralException', `There was an internal error while processing the request: ${why}.`, 500);

/** The host lacks the member, or it is newer than the requirement set: a failure of the test, whatever the add-in does. */
export class RefusedMember extends HostError {
  constructor(member: string, why: string) {
    super('ApiNotFound', `The test host refuses ${member}: ${why}.`, NOT_BUILT);
  }
}
