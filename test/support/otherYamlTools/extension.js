const {
  CompletionItem,
  Diagnostic,
  Hover,
  languages,
  Range,
  TextEdit,
  workspace,
  extensions,
} = require("vscode");
const { parseDocument } = require("yaml");

/** Which files others have asked it to help with: what it knows of them, it says. */
function hasSchema() {
  return extensions.all.some(({ packageJSON }) => packageJSON.contributes?.yamlValidation !== undefined);
}

function rangeOf(document, [start, end]) {
  return new Range(document.positionAt(start), document.positionAt(Math.max(end, start + 1)));
}

exports.activate = ({ subscriptions }) => {
  const problems = languages.createDiagnosticCollection("YAML");
  const check = (document) => {
    if (document.languageId !== "yaml") return;
    const { errors } = parseDocument(document.getText());
    const found = errors.map(({ pos, message }) => new Diagnostic(rangeOf(document, pos), message));
    for (const diagnostic of found) diagnostic.source = "YAML";
    problems.set(document.uri, found);
  };
  workspace.textDocuments.forEach(check);
  subscriptions.push(
    problems,
    workspace.onDidOpenTextDocument(check),
    workspace.onDidChangeTextDocument(({ document }) => check(document)),
    languages.registerCompletionItemProvider("yaml", {
      provideCompletionItems: () =>
        hasSchema() ? [new CompletionItem("must"), new CompletionItem("title")] : [],
    }),
    languages.registerHoverProvider("yaml", {
      provideHover: () => (hasSchema() ? new Hover("What the schema says") : undefined),
    }),
    languages.registerDocumentFormattingEditProvider("yaml", {
      provideDocumentFormattingEdits: (document) => {
        const text = parseDocument(document.getText()).toString({
          indent: 4,
          lineWidth: 60,
          singleQuote: true,
        });
        return [TextEdit.replace(rangeOf(document, [0, document.getText().length]), text)];
      },
    }),
  );
};
