export { hasWords, type Messages, say } from './say.ts';
