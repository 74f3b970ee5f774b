export interface Wish {
  /** Where the middle of the label would like to be, px. */
  readonly at: number;
  /** Room the label takes along the same direction, px. */
  readonly room: number;
}

/**
 * Moves labels apart along one direction, as little as possible in the sum of squares, keeping their
 * order and staying between `min` and `max` where there is room (pool-adjacent-violators).
 * Returns the middles in the order of `wishes`.
 */
export function spread(wishes: readonly Wish[], min = -Infinity, max = Infinity): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => at(a) - at(b) || a - b);
  function at(index: number) {
    return (wishes[index] as Wish).at;
  }
  // A block is a run of touching labels; `start` is its upper edge.
  const blocks: { members: number[]; room: number; sum: number; start: number }[] = [];
  for (const index of order) {
    const { room } = wishes[index] as Wish;
    let block = { members: [index], room, sum: at(index) - room / 2, start: at(index) - room / 2 };
    for (let above = blocks.at(-1); above && above.start + above.room > block.start;) {
      blocks.pop();
      // Each member wishes the block to start at (its wish − its offset within the block).
      const sum = above.sum + block.sum - above.room * block.members.length;
      const members = [...above.members, ...block.members];
      block = { members, room: above.room + block.room, sum, start: sum / members.length };
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  let floor = min;
  for (const block of blocks) {
    block.start = Math.max(block.start, floor);
    floor = block.start + block.room;
  }
  let ceiling = max;
  for (const block of blocks.toReversed()) {
    block.start = Math.min(block.start, ceiling - block.room);
    ceiling = block.start;
  }
  const middles: number[] = new Array(wishes.length);
  for (const block of blocks) {
    let edge = block.start;
    for (const index of block.members) {
      const { room } = wishes[index] as Wish;
      middles[index] = edge + room / 2;
      edge += room;
    }
  }
  return middles;
}
