// jsdom 26 loads what a page asks for through a ResourceLoader; the types at hand are those of a later version.
import 'jsdom';

declare module 'jsdom' {
  /** A file under way. */
  type Loading = Promise<Buffer> & { abort: () => void };

  class ResourceLoader {
    fetch(url: string): Loading;
  }

  interface ResourcesOptions {
    fetch?(url: string): Loading;
  }
}
