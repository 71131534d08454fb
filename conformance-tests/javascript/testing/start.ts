import { attach, type Rollcall } from './rollcall.js';
import { launch } from './process.js';

/** Which mock: one that is started from a jar, or one that runs already. */
export interface StartOptions {
  /** The file `rollcall.jar`. Without it, the environment variable `ROLLCALL_JAR`. */
  readonly jar?: string | undefined;
  /** Where a mock runs already; wins over `jar`. Without it, the environment variable `ROLLCALL_URL`. */
  readonly url?: string | undefined;
  /** The program `java`, from 17 on. Without it that of `JAVA_HOME`, else the one on the path. */
  readonly java?: string | undefined;
  /** Further options of `serve`, such as `['--rate-limits']`. */
  readonly args?: readonly string[] | undefined;
  /** What the mock asks for where it is not bound to loopback; a mock that is started here gets it. */
  readonly controlToken?: string | undefined;
  /** How many milliseconds it may take to start; 60,000 by default. */
  readonly timeout?: number | undefined;
}

/**
 * Starts a mock on a free port of loopback, or attaches to one that runs. One that was started here ends with `stop()`, and
 * at the latest with this process, however that ends. It does not keep this process alive.
 *
 * @throws Error that says what to do, if there is no jar, no Java, or nothing at the URL
 */
export async function startRollcall(options: StartOptions = {}): Promise<Rollcall> {
  const url = options.url ?? process.env['ROLLCALL_URL'];
  if (url) {
    return attach(url, options.controlToken, async () => {});
  }
  const jar = options.jar ?? process.env['ROLLCALL_JAR'];
  if (!jar) {
    throw new Error(
      'Which mock? Give `startRollcall` the path of rollcall.jar as `jar` (or in ROLLCALL_JAR), or the address of one that' +
        ' runs as `url` (or in ROLLCALL_URL). `mvn package -pl server -am -DskipTests` in a checkout of Rollcall makes' +
        ' server/target/rollcall.jar.',
    );
  }
  const { url: started, stop } = await launch(jar, options);
  return attach(started, options.controlToken, stop);
}
