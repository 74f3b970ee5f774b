import workerAddress from "./worker.ts?worker&url";
import type { Both } from "../i18n/locale.ts";
import type { Answer, Question } from "./messages.ts";

/** Ended by the reader, not by an error. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** A computation that failed, with a sentence for the reader. */
export class ComputingFailed extends Error {
  override readonly name = "ComputingFailed";
  readonly reason: Both<string>;
  constructor(reason: Both<string>) {
    super(reason.en);
    this.reason = reason;
  }
}

type WithoutId<Asked> = Asked extends { readonly id: number } ? Omit<Asked, "id"> : never;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly onOther: ((answer: Answer) => void) | undefined;
}

/** A worker of our own: started at the first question, ended by `cancel`, started again when asked. */
export class Computing {
  readonly #panel: string | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #count = 0;

  /** @param panel address of the packed tables; none for a worker that only reads files */
  constructor(panel?: string) {
    this.#panel = panel;
  }

  /**
   * Asks and waits for the answer that ends the question; others (progress, a first part) go to
   * `onOther`.
   * @throws Cancelled, ComputingFailed
   */
  ask(
    question: WithoutId<Question>,
    onOther?: (answer: Answer) => void,
    transfer: Transferable[] = [],
  ): Promise<Answer> {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onOther });
      this.#start().postMessage({ ...question, id }, transfer);
    });
  }

  /** Ends what is under way; whoever waits gets {@link Cancelled}. */
  cancel(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#end(new Cancelled());
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    // The bundler writes the worker beside this module, but names it from the site's root: only its
    // file name is right under any base path.
    const file = workerAddress.slice(workerAddress.lastIndexOf("/") + 1);
    const worker = new Worker(new URL(file, import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#hear(data);
    worker.onerror = () => {
      this.#worker = undefined;
      this.#end(
        new ComputingFailed({
          zh: "浏览器没有启动计算程序，页面上的结果是预先算好的。",
          en: "The browser did not start the computation; the results on the page were computed before.",
        }),
      );
    };
    if (this.#panel) worker.postMessage({ kind: "panel", url: this.#panel } satisfies Question);
    this.#worker = worker;
    return worker;
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if (answer.kind === "progress" || answer.kind === "table") return waiting.onOther?.(answer);
    this.#waiting.delete(answer.id);
    if (answer.kind === "failed") waiting.reject(new ComputingFailed(answer.reason));
    else waiting.resolve(answer);
  }

  #end(error: Error): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
