interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** The extension as a panel sees it. */
export interface Host<Out> {
  post(message: Out): void;
  /** What `keepState` was given last, perhaps before the editor was restarted. */
  keptState(): unknown;
  keepState(state: unknown): void;
}

/** Begins to listen to the extension. What `read` doesn't accept is passed over. May be called once. */
export function connectHost<In, Out>(
  read: (value: unknown) => In | undefined,
  receive: (message: In) => void,
): Host<Out> {
  const api = acquireVsCodeApi();
  window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = read(data);
    if (message !== undefined) receive(message);
  });
  return {
    post: (message) => api.postMessage(message),
    keptState: () => api.getState(),
    keepState: (state) => api.setState(state),
  };
}
