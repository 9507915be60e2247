package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;

/** The units that scores count: contiguous fragments and words. */
final class Fragments {
    private Fragments() {}

    /** The contiguous fragments of {@code spans}, in text order: what only white space separates is one fragment. */
    static List<TextSpan> of(String text, TextSpans spans) {
        List<TextSpan> fragments = new ArrayList<>();
        for (TextSpan span : spans.spans()) {
            if (!fragments.isEmpty() && blank(text, fragments.getLast().end(), span.begin())) {
                span = new TextSpan(fragments.removeLast().begin(), span.end());
            }
            fragments.add(span);
        }
        return fragments;
    }

    /** The fragments of one role of all {@code attributions}, each once. */
    static Set<TextSpan> all(String text, List<LabelledAttribution> attributions, Role role) {
        Set<TextSpan> all = new HashSet<>();
        for (LabelledAttribution attribution : attributions) {
            TextSpans spans = role.of(attribution);
            if (spans != null) {
                all.addAll(of(text, spans));
            }
        }
        return all;
    }

    /** White space of any kind, the no-break space included. */
    private static boolean blank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Those of {@code words} that lie wholly in one fragment of {@code spans}. */
    static Set<TextSpan> words(String text, TextSpans spans, List<TextSpan> words) {
        Set<TextSpan> inside = new HashSet<>();
        for (TextSpan fragment : of(text, spans)) {
            words.stream().filter(fragment::contains).forEach(inside::add);
        }
        return inside;
    }
}
