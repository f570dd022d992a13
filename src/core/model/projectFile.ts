/** The file that makes a folder a project, and says how it is run. */
export const projectFile = "assent.yaml";
