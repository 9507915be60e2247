package org.hearsay.model;

import java.util.List;

/**
 * Paragraphs, sentences and tokens of one text; each list in text order without overlaps, sentences inside paragraphs,
 * tokens inside sentences.
 */
public record TextStructure(List<TextSpan> paragraphs, List<TextSpan> sentences, List<TextSpan> tokens) {
    public TextStructure {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }
}
