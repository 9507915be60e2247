package org.hearsay.nn.tagger;

import java.util.List;

/**
 * A text with its words.
 *
 * @param text the text as given
 * @param words all words, in order
 * @param paragraphs the words of each line that has any; consecutive and complete
 */
public record TokenizedText(String text, List<Word> words, List<Range> paragraphs) {}
