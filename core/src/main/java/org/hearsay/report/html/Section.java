package org.hearsay.report.html;

import org.jsoup.nodes.Element;

/** One question of the reader and its answer on the page. */
interface Section {
    /** The fragment that leads to it. */
    String id();

    /** For the line of links at the top. */
    String shortTitle();

    /** The question, as a heading. */
    String title();

    /** Writes the answer into the section's element, below its heading. */
    void fill(Element section);
}
