/**
 * What passes between Excel on the web and an add-in's page: texts in `postMessage`, JSON with the client's own
 * names. Read from office.debug.js and excel-web-16.00.debug.js.
 */

/** Only hosts of Microsoft's own domains are trusted by the client; every request to it is answered from here. */
export const HOST_ORIGIN = 'https://excel.officeapps.live.com';
const CONVERSATION = 'conversation-1';
const APP_ID = 'osf-1';
const EXCEL_ON_THE_WEB = 16;
const SHARED_RUNTIME = 1;
const TASK_PANE_SHOWN = 2;

export interface Request {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _correlationId: number;
  _data: RequestBody;
}

export interface RequestBody {
  DdaMethod?: { DispatchId: number };
  ArrayData?: unknown[];
  [position: string]: unknown;
}

export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 };
export const DISPATCH = { richApi: 93, commandCompleted: 94 };

/** Numbers the client turns into the codes that an add-in sees. */
export const TRANSPORT_ERROR = {
  internal: 5001,
  cellEdit: 5004,
  session: 5012,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
};

/** Says to office.js that it runs in Excel on the web; part of the page's address. */
export function hostInfo(sharedRuntime: boolean): string {
  return `Excel$Web$16.01$en-US$test$$$${String(sharedRuntime ? SHARED_RUNTIME : 0)}`;
}

/** The page's `window.name`, by which it finds the host that opened it. */
export function windowName(sharedRuntime: boolean): string {
  return JSON.stringify({
    baseFrameName: 'test',
    hostInfo: hostInfo(sharedRuntime),
    xdmInfo: `${CONVERSATION}|${APP_ID}|${HOST_ORIGIN}`,
    serializerVersion: '1',
  });
}

/** office.js reads who the add-in is licensed to from a token in XML; from an empty one the browser makes an error page. */
const LICENCE = '<r><t cid="" oid="" aid=""/></r>';

/** The answer to the page's first question: which application it is in, and what that can do. */
export function appContext(fileName: string, sets: Record<string, string>, sharedRuntime: boolean): object {
  return {
    _id: APP_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16',
    _appMinorVersion: 1,
    _appUILocale: 'en-US',
    _dataLocale: 'en-US',
    _docUrl: `https://example.sharepoint.com/Documents/${encodeURIComponent(fileName)}`,
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: encodeURIComponent(LICENCE),
    _correlationId: 'test',
    _appInstanceId: 'test',
    _requirementMatrix: JSON.stringify(sets),
    _initialDisplayMode: sharedRuntime ? TASK_PANE_SHOWN : 0,
    _wacHostEnvironment: '0',
  };
}

export function answer(request: Request, data: object | null): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: CONVERSATION,
    _correlationId: request._correlationId,
    _origin: HOST_ORIGIN,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** Something the host tells without being asked. */
export function event(name: string, data: object): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: CONVERSATION,
    _correlationId: -1,
    _origin: HOST_ORIGIN,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
}
