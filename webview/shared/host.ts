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

/**
 * Begins to listen to the extension and tells it so; it sends nothing before that. What `read` doesn't accept is
 * passed over. May be called once.
 * @param ready what is said; where it is left out, the caller says it
 */
export function connectHost<In, Out>(
  read: (value: unknown) => In | undefined,
  receive: (message: In) => void,
  ready?: Out,
): Host<Out> {
  const api = acquireVsCodeApi();
  window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = read(data);
    if (message !== undefined) receive(message);
  });
  const host: Host<Out> = {
    post: (message) => api.postMessage(message),
    keptState: () => api.getState(),
    keepState: (state) => api.setState(state),
  };
  if (ready !== undefined) host.post(ready);
  return host;
}
