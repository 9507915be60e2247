package org.hearsay.clean;

import java.time.Duration;

/** What one page may cost. Each is named in {@code docs/reference/errors.md}, with what happens beyond it. */
final class PageLimits {
    /** Longest text that is read, in UTF-16 code units: a novel; longer ones would take minutes and much memory. */
    static final int LONGEST_TEXT = 600_000;

    /**
     * Longest time that a page may take, on the clock: pages that people read take some milliseconds, the slowest of the tests a few
     * seconds, and a busy machine several times as much. Nothing but a rejection depends on it.
     */
    static final Duration LONGEST_TIME = Duration.ofSeconds(60);

    /**
     * Deepest nesting of elements: pages that people read stay below 100. Deeper elements stand beside each other at that depth, as they
     * do in browsers (from 512 on); much more costs the parser too much, which looks through those that are open.
     */
    static final int DEEPEST_ELEMENT = 128;

    /** Longest script of JSON-LD, in characters: a page's own description has a few thousand. */
    static final int LONGEST_JSON_LD = 1 << 20;

    static final int DEEPEST_JSON_LD = 100;

    static final int MOST_JSON_LD_OBJECTS = 10_000;

    /** Longest fact of publication, in characters; a longer headline, name or address is something else. */
    static final int LONGEST_FACT = 2000;

    /** How many bylines and dates of one kind are looked at: the article's own stand before those of what follows it. */
    static final int MOST_FACT_ELEMENTS = 20;

    /** Longest {@code class} and {@code id} of an element that are looked at, in characters. */
    static final int LONGEST_NAMES = 1000;

    /** How many captions are kept: a page of pictures has as many as a printed one. */
    static final int MOST_CAPTIONS = 200;

    private PageLimits() {}
}
