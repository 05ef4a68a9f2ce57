/** As much as is used here of a package that comes without types. */
declare module "addons-linter" {
  export interface LinterMessage {
    readonly code: string;
    readonly file?: string;
    readonly message: string;
  }

  export interface LinterResult {
    readonly errors: readonly LinterMessage[];
    readonly warnings: readonly LinterMessage[];
    readonly notices: readonly LinterMessage[];
  }

  export function createInstance(options: {
    readonly config: Readonly<Record<string, unknown>>;
    readonly runAsBinary: boolean;
  }): { run(): Promise<LinterResult> };
}
