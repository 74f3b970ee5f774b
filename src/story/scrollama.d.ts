/**
 * The part of scrollama 3.2.0 that `triggers.ts` uses. The shipped types describe an older version;
 * an ambient module takes precedence over them.
 */
declare module "scrollama" {
  export interface Scrollama {
    /** `offset` is the trigger line, as in `"120px"`. */
    setup(options: { step: HTMLElement[]; offset: string }): Scrollama;
    onStepEnter(callback: () => void): Scrollama;
    onStepExit(callback: () => void): Scrollama;
    destroy(): Scrollama;
  }
  export default function scrollama(): Scrollama;
}
