import { TextDecoder, TextEncoder } from "node:util";

// What Fluent UI and React need from a page and jsdom does not have. Each stand-in does the least that is true.
class QuietObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, {
  ResizeObserver: QuietObserver,
  IntersectionObserver: QuietObserver,
  IS_REACT_ACT_ENVIRONMENT: true,
});

// Files are bytes: what Node makes and what the page makes must be of one kind, and jsdom has no coder of texts.
const bytesOfNode = Object.getPrototypeOf(Buffer) as typeof Uint8Array;
Object.assign(globalThis, { TextEncoder, TextDecoder, Uint8Array: bytesOfNode });

// A test of file reading runs without a page.
if (typeof window !== "undefined" && !window.matchMedia) {
  window.matchMedia = (query: string): MediaQueryList =>
    ({
      matches: false,
      media: query,
      onchange: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    }) as MediaQueryList;
}

// jsdom lays nothing out, yet asks every rule of every sheet whenever a test asks what a person can see. Of Fluent's
// thousands of rules it gets those by which something is hidden or cannot be clicked.
if (typeof CSSStyleSheet !== "undefined") {
  const insertRule = CSSStyleSheet.prototype.insertRule;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    return /display:\s*none|visibility:|pointer-events:/.test(rule)
      ? insertRule.call(this, rule, Math.min(index ?? 0, this.cssRules.length))
      : this.cssRules.length;
  };
}
