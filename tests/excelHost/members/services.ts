import { kind, type HostObject } from './member';

/** Services beside the workbook that office.js itself or a shared runtime asks for. */
export interface Runtime {
  /** Is the pane shown? */
  state: string;
}

const internal = kind<null>('AddinInternalService', {
  members: { notifyActionHandlerReady: { set: '1.1', call: () => undefined } },
});

const runtimeService = kind<Runtime>('AppRuntimeService', {
  members: {
    getAppRuntimeState: { set: '1.1', call: ({ state }) => state },
    setAppRuntimeState: {
      set: '1.1',
      call: (runtime, state) => {
        runtime.state = String(state);
      },
    },
  },
});

export function services(runtime: Runtime): (name: string) => HostObject | undefined {
  const all: Record<string, HostObject> = {
    'Microsoft.InternalService.AddinInternalService': internal(null),
    'Microsoft.AppRuntime.AppRuntimeService': runtimeService(runtime),
  };
  return (name) => (Object.hasOwn(all, name) ? all[name] : undefined);
}
