package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.model.WordChanges;

/** Aligns the words of an assertion with those of a reference: their longest common subsequence stays, the rest is marked. */
final class WordDifference {
    /** Longer pairs are not aligned: the table grows with the product of their words. */
    private static final int MOST_CELLS = 250_000;

    private WordDifference() {}

    /** What the assertion adds and drops; nothing is marked where the two share no word. */
    static WordChanges of(Assertion assertion, Assertion reference) {
        if (assertion.joined().equals(reference.joined())
                || (long) assertion.words().size() * reference.words().size() > MOST_CELLS) {
            return WordChanges.NONE;
        }
        boolean[] kept = new boolean[assertion.words().size()];
        boolean[] keptOfReference = new boolean[reference.words().size()];
        if (!align(assertion.words(), reference.words(), kept, keptOfReference)) {
            return WordChanges.NONE;
        }
        return new WordChanges(reference.article().id(), others(assertion, kept), others(reference, keptOfReference));
    }

    /** Marks the words of a longest common subsequence; false if there is none. */
    private static boolean align(List<String> a, List<String> b, boolean[] ofA, boolean[] ofB) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                ofA[i++] = true;
                ofB[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return longest[0][0] > 0;
    }

    private static List<TextSpan> others(Assertion assertion, boolean[] kept) {
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            TextSpan place = assertion.places().get(i);
            if (kept[i]) {
                continue;
            }
            boolean joins =
                    i > 0 && !kept[i - 1] && within(assertion, spans.getLast().begin(), place.end());
            if (joins) {
                spans.set(spans.size() - 1, new TextSpan(spans.getLast().begin(), place.end()));
            } else {
                spans.add(place);
            }
        }
        return spans;
    }

    /** Whether one span of the assertion holds all from {@code begin} to {@code end}. */
    private static boolean within(Assertion assertion, int begin, int end) {
        return assertion.spans().spans().stream().anyMatch(span -> span.contains(new TextSpan(begin, end)));
    }
}
