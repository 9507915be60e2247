package org.hearsay.lab.eval;

/**
 * What is done to a text to make a reprint of it. Shares are of words.
 *
 * @param name in tables
 * @param cut the share that is left out, paragraph by paragraph
 * @param edited the share of words that is changed, left out or put in
 * @param added own paragraphs beside the text, as a share of the words that are kept
 * @param reordered whether the paragraphs after the first are shuffled
 * @param relooked whether headline, dateline and typography are others
 */
record Alteration(String name, double cut, double edited, double added, boolean reordered, boolean relooked) {
    /** The same in rising strength, and all together. */
    static final Alteration[] ALL = {
        new Alteration("cut 20%", 0.2, 0, 0, false, false),
        new Alteration("cut 40%", 0.4, 0, 0, false, false),
        new Alteration("cut 60%", 0.6, 0, 0, false, false),
        new Alteration("cut 80%", 0.8, 0, 0, false, false),
        new Alteration("edits 2%", 0, 0.02, 0, false, false),
        new Alteration("edits 5%", 0, 0.05, 0, false, false),
        new Alteration("edits 10%", 0, 0.10, 0, false, false),
        new Alteration("added 25%", 0, 0, 0.25, false, false),
        new Alteration("added 50%", 0, 0, 0.50, false, false),
        new Alteration("added 100%", 0, 0, 1.00, false, false),
        new Alteration("reordered", 0, 0, 0, true, false),
        new Alteration("other look", 0, 0, 0, false, true),
        new Alteration("all, light", 0.2, 0.02, 0.25, true, true),
        new Alteration("all, middle", 0.4, 0.05, 0.25, true, true),
        new Alteration("all, strong", 0.6, 0.05, 0.50, true, true),
        new Alteration("all, hard", 0.8, 0.10, 0.50, true, true),
    };
}
