/** A text that was to be copied, and whether that went well. */
export interface Copied {
  readonly label: string;
  readonly text: string;
  readonly well: boolean;
}
