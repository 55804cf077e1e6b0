/** Stamped on the report; the same as in package.json. */
export const TOOL_VERSION = '0.1.0';
/** Counts up whenever a rule changes what a figure, a rating or a band comes out as. */
export const RULE_VERSION = '1';
