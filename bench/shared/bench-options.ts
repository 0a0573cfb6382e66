/** How a bench was asked for. */
export interface BenchOptions {
  /** Shorter runs for everyday; figures that need the long run are named after the run they come from. */
  readonly quick: boolean;
  /** Tells what is under way; goes to stderr, so that stdout holds results only. */
  readonly progress: (text: string) => void;
}
