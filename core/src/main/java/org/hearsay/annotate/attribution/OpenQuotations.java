package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.TextSpan;
import org.hearsay.text.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * Joins speech that goes on in a paragraph of its own with what it goes on from: the quotation before it, at its paragraph's end, was not
 * closed, so one speaker holds both.
 */
final class OpenQuotations {
    /** Longer runs of quotations are taken in parts. */
    private static final int MAX_FRAGMENTS = 50;

    private final String text;
    /** Ends of the quotations that are not closed. */
    private final Set<Integer> open = new HashSet<>();

    OpenQuotations(String text, List<TextSpan> quotations) {
        this.text = text;
        for (TextSpan quotation : quotations) {
            if (!Quotations.isClosed(text, quotation)) {
                open.add(quotation.end());
            }
        }
    }

    private record Fragment(TextSpan span, int draft) {}

    /** The same drafts; one without source and cue becomes part of the one that its speech goes on from, or goes on to. */
    List<Draft> join(List<Draft> drafts) {
        List<Fragment> fragments = new ArrayList<>();
        for (int d = 0; d < drafts.size(); d++) {
            for (TextSpan span : drafts.get(d).content()) {
                fragments.add(new Fragment(span, d));
            }
        }
        fragments.sort(Comparator.comparing(Fragment::span));
        List<@Nullable Draft> joined = new ArrayList<>(drafts);
        int[] into = IntStream.range(0, drafts.size()).toArray();
        for (int i = 1; i < fragments.size(); i++) {
            Fragment before = fragments.get(i - 1);
            Fragment after = fragments.get(i);
            int end = endBefore(after.span().begin());
            if (end == before.span().end() && open.contains(end)) {
                join(last(into, before.draft()), last(into, after.draft()), joined, into);
            }
        }
        return joined.stream().filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
    }

    private static void join(int before, int after, List<@Nullable Draft> joined, int[] into) {
        Draft left = joined.get(before);
        Draft right = joined.get(after);
        if (before == after || left == null || right == null || !(isBare(left) || isBare(right))) {
            return;
        }
        if (left.content().size() + right.content().size() > MAX_FRAGMENTS) {
            return;
        }
        int kept = isBare(right) ? before : after;
        int gone = isBare(right) ? after : before;
        joined.set(kept, kept == before ? left.with(right) : right.with(left));
        joined.set(gone, null);
        into[gone] = kept;
    }

    private static int last(int[] into, int draft) {
        int at = draft;
        while (into[at] != at) {
            into[at] = into[into[at]];
            at = into[at];
        }
        return at;
    }

    private static boolean isBare(Draft draft) {
        return draft.source() == null && draft.cue() == null;
    }

    /** Where the text before {@code begin} ends, on a line before; -1 if something stands before it on its own line. */
    private int endBefore(int begin) {
        int at = begin;
        boolean line = false;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            line |= text.charAt(at - 1) == '\n';
            at--;
        }
        return line ? at : -1;
    }
}
