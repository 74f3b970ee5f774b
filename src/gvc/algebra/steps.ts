/**
 * Long computations as a sequence of short steps, so that a worker can report progress, hear a
 * cancellation between two steps, and a test can run the same code straight through.
 */

/** A computation that stops after each piece of work and says how much is done, from 0 to 1. */
export type Steps<Result> = Generator<number, Result, void>;

/** Anything that can ask for a stop; an AbortSignal is one. */
interface StopSignal {
  readonly aborted: boolean;
}

export interface StepOptions {
  /** Called after each step with the share done, from 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void;
  /** Looked at before each step. */
  readonly signal?: StopSignal;
}

/** The computation was stopped through its signal; no result exists. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  constructor() {
    super("The computation was stopped.");
  }
}

/**
 * Runs all steps without a pause.
 * @throws Stopped when the signal asks for it
 */
export function runSteps<Result>(steps: Steps<Result>, options: StepOptions = {}): Result {
  for (;;) {
    if (options.signal?.aborted) throw new Stopped();
    const step = steps.next();
    if (step.done) return step.value;
    options.onProgress?.(step.value);
  }
}

/**
 * Runs the steps and lets other work through between them: a worker can then receive the message that
 * cancels it. `pause` resolves when it is our turn again; the default waits for one timer tick.
 * @throws Stopped when the signal asks for it
 */
export async function runStepsWithPauses<Result>(
  steps: Steps<Result>,
  options: StepOptions & { readonly pause?: () => Promise<void> } = {},
): Promise<Result> {
  const pause = options.pause ?? (() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
  for (;;) {
    if (options.signal?.aborted) throw new Stopped();
    const step = steps.next();
    if (step.done) return step.value;
    options.onProgress?.(step.value);
    await pause();
  }
}

/** Runs `part` as the stretch from `start` to `end` of a longer computation. */
export function* stretch<Result>(part: Steps<Result>, start: number, end: number): Steps<Result> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield start + (end - start) * step.value;
  }
}
