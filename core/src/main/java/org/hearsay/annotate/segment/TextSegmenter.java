package org.hearsay.annotate.segment;

import org.hearsay.model.TextStructure;

/** Finds paragraphs, sentences and tokens. Thread-safe. */
public interface TextSegmenter {
    /** The structure of {@code text}; a line break always ends a sentence. */
    TextStructure segment(String text);
}
