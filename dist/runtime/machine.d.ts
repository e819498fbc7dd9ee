/** What the library asks of the machine that it runs on: a value, so that a test on one platform can be another. */
export interface Machine {
    readonly platform: NodeJS.Platform;
    /** Node's word for the processor: `x64`, `arm64`, … */
    readonly arch: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Absolute; where programs keep temporary files. */
    readonly temp: string;
    /** The version of glibc, such as `2.36`; absent elsewhere than on Linux with glibc. */
    readonly glibc?: string | undefined;
}
/** The machine that this process runs on. */
export declare function thisMachine(): Machine;
