package org.hearsay.annotate.time;

import java.util.Collections;
import java.util.List;
import org.hearsay.model.TextSpan;

/** Which sentence a place is in. */
record SentenceIndex(List<TextSpan> sentences) {
    /** The index of the last sentence that begins at {@code span} or before; -1 if none does. */
    int of(TextSpan span) {
        int at = Collections.binarySearch(sentences, new TextSpan(span.begin(), Integer.MAX_VALUE));
        return -at - 2;
    }
}
