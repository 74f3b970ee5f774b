/**
 * Computes off the page's thread. The page asks (messages.ts), the worker answers; cancelling is
 * ending the worker, so nothing here has to listen while it works.
 */
import { runSteps } from "../gvc/algebra/steps.ts";
import { SingularMatrix } from "../gvc/algebra/factorization.ts";
import { notice } from "../gvc/notices.ts";
import { readTables, TableError } from "../gvc/reading/table-file.ts";
import { unpackTables } from "../gvc/table-packing.ts";
import { rowCount, rowName, type InterCountryTable } from "../gvc/table.ts";
import { ownTableData, withExportsSteps } from "../figures/lab-own-table/model.ts";
import { ComputingGraph } from "./graph.ts";
import type { Answer, Question } from "./messages.ts";
import { resultNodes } from "./results.ts";

const scope = self as unknown as {
  postMessage(answer: Answer): void;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
};
const answer = (message: Answer) => scope.postMessage(message);

let tables: readonly InterCountryTable[] = [];
let loading: Promise<void> | undefined;
const graph = new ComputingGraph(resultNodes(() => tables));

scope.onmessage = ({ data: question }) => {
  if (question.kind === "panel") loading = load(question.url);
  else if (question.kind === "figure") void figure(question);
  else file(question);
};

async function load(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  tables = unpackTables(new Uint8Array(await response.arrayBuffer()));
}

async function figure({ id, figure, state }: Extract<Question, { kind: "figure" }>): Promise<void> {
  try {
    await loading;
    answer({ kind: "result", id, data: graph.value(figure, state) });
  } catch (error) {
    console.error(error);
    answer({
      kind: "failed",
      id,
      reason: {
        zh: "这一格没有算成，请检查网络后重试；图中仍是先前的结果。",
        en: "This cell could not be computed. Check the connection and try again; the figure still shows the result before.",
      },
    });
  }
}

function file({ id, name, bytes }: Extract<Question, { kind: "file" }>): void {
  let table: InterCountryTable | undefined;
  try {
    const read = readTables(new Uint8Array(bytes));
    table = read.tables.at(-1) as InterCountryTable;
    const first = ownTableData(table, name);
    const years = read.tables.map(({ year }) => year);
    answer({ kind: "table", id, data: first, notices: read.notices, years });
    const data = runSteps(withExportsSteps(table, first), {
      onProgress: (share) => answer({ kind: "progress", id, share }),
    });
    answer({ kind: "result", id, data });
  } catch (error) {
    if (error instanceof TableError) answer({ kind: "refused", id, notices: error.notices });
    else if (error instanceof SingularMatrix) {
      // Local inverses are numbered by sector, the global one by row: name a row only when it is one.
      const row = table && error.column < rowCount(table) ? rowName(table, error.column) : "?";
      answer({ kind: "refused", id, notices: [notice("error", "no-inverse", { row })] });
    } else {
      console.error(error);
      answer({
        kind: "failed",
        id,
        reason: {
          zh: "这张表没有算成，可能是内存不够。",
          en: "The table could not be computed, perhaps for want of memory.",
        },
      });
    }
  }
}
