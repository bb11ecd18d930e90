import { parentPort } from 'node:worker_threads';
import type { Reply } from './thread.ts';

/** Within a thread: answers its questions one after the other, in the order in which they came. */
export function answerAll<Question, Answer>(answer: (question: Question) => Answer): void {
  parentPort?.on('message', (question: Question) => {
    parentPort?.postMessage(replyTo(question, answer));
  });
}

function replyTo<Question, Answer>(question: Question, answer: (question: Question) => Answer): Reply<Answer> {
  try {
    return { answer: answer(question) };
  } catch (thrown) {
    const { message, path, syscall } = thrown as NodeJS.ErrnoException;
    return { error: { message, ...(path !== undefined && { path }), ...(syscall !== undefined && { syscall }) } };
  }
}
