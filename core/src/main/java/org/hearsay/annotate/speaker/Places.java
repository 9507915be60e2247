package org.hearsay.annotate.speaker;

import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;

/** Which paragraph and sentence a character stands in, by binary search. */
final class Places {
    private final List<TextSpan> paragraphs;
    private final List<TextSpan> sentences;

    Places(TextStructure structure) {
        paragraphs = structure.paragraphs();
        sentences = structure.sentences();
    }

    /** The number of the paragraph that begins last at or before {@code position}; 0 where none does. */
    int paragraph(int position) {
        return index(paragraphs, position);
    }

    /** The number of the sentence that begins last at or before {@code position}; 0 where none does. */
    int sentenceNumber(int position) {
        return index(sentences, position);
    }

    /** Where that sentence begins. */
    int sentenceBegin(int position) {
        return sentences.isEmpty() ? 0 : sentences.get(sentenceNumber(position)).begin();
    }

    /** Where that sentence ends; {@code length}, the text's, where there are no sentences. */
    int sentenceEnd(int position, int length) {
        return sentences.isEmpty()
                ? length
                : sentences.get(sentenceNumber(position)).end();
    }

    /** The characters of that sentence. */
    String sentence(String text, int position) {
        return sentences.isEmpty()
                ? ""
                : sentences.get(sentenceNumber(position)).in(text);
    }

    private static int index(List<TextSpan> spans, int position) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).begin() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }
}
