package org.hearsay.report;

import org.hearsay.model.Evidence;
import org.jspecify.annotations.Nullable;

/** A piece of a report for people, before it is written in one form or another; texts are raw and may be hostile. */
sealed interface Block {
    /** A heading; level 1 is the report's own. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of the report's own words. */
    record Note(String text) implements Block {}

    /**
     * A line of a list.
     *
     * @param depth 0 for the outermost list
     * @param text what it says
     */
    record Item(int depth, String text) implements Block {}

    /**
     * A place in a text, as a line of a list.
     *
     * @param depth 0 for the outermost list
     * @param label what it shows; null if the line above says it
     * @param evidence the place
     * @param codePoints its spans in Unicode code points: {@code [10,25] [30,42]}
     */
    record Citation(int depth, @Nullable String label, Evidence evidence, String codePoints) implements Block {}
}
