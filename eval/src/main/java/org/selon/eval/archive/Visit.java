package org.selon.eval.archive;

/** What a page is asked about itself; the bodies of asynchronous functions. */
final class Visit {

  /**
   * Milliseconds from the beginning of the navigation until the page was drawn with its cards and
   * nothing held it up any more: the end of its scripts, its first paint or its last long frame,
   * whichever came last.
   */
  static final String INTERACTIVE =
      """
      if (document.readyState !== "complete") {
        await new Promise((done) => addEventListener("load", done));
      }
      const frames = [];
      new PerformanceObserver((list) => frames.push(...list.getEntries()))
        .observe({ type: "long-animation-frame", buffered: true });
      await new Promise((done) => setTimeout(done, 400));
      if (!document.documentElement.classList.contains("js")) throw new Error("no script ran");
      const scripts = performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd;
      const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
      return Math.max(scripts, paint, ...frames.map((each) => each.startTime + each.duration));
      """;

  /** Listens for the next key. */
  static final String LISTEN =
      """
      window.answered = new Promise((done) => addEventListener("keydown", (event) =>
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - event.timeStamp)))));
      """;

  /** Milliseconds from that key until the frame after it was drawn. */
  static final String ANSWERED =
      """
      const time = await window.answered;
      if (!document.querySelector(".card.on")) throw new Error("the key chose nothing");
      return time;
      """;

  private Visit() {}
}
