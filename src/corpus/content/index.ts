export { ContentError, type ContentFiles } from './content-files.ts';
export { type Content, type ContentIdentity, readContent } from './read-content.ts';
