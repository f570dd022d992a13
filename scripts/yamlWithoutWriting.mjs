// In place of what the `yaml` package writes documents and tokens with: files are changed by splicing their texts, and a
// document is never written anew.
function refuse() {
  throw new Error("Documents are not written anew: see src/core/yaml/edit.");
}

export {
  refuse as createScalarToken,
  refuse as createStringifyContext,
  refuse as resolveAsScalar,
  refuse as setScalarValue,
  refuse as stringify,
  refuse as stringifyCollection,
  refuse as stringifyDocument,
  refuse as stringifyNumber,
  refuse as stringifyPair,
  refuse as stringifyString,
  refuse as visit,
};

export const foldFlowLines = refuse;
export const indentComment = refuse;
export const lineComment = refuse;
export const stringifyComment = refuse;
