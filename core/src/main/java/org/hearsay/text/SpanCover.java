package org.hearsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/** The union of many spans, for quick questions of membership. Immutable. */
public final class SpanCover {
    private final int[] begins;
    private final int[] ends;

    public SpanCover(Collection<TextSpan> spans) {
        List<TextSpan> joined = join(spans);
        begins = joined.stream().mapToInt(TextSpan::begin).toArray();
        ends = joined.stream().mapToInt(TextSpan::end).toArray();
    }

    /** The union of the spans of many places; null, a place that is not there, covers nothing. */
    public static SpanCover of(Stream<@Nullable TextSpans> places) {
        return new SpanCover(places.filter(Objects::nonNull)
                .flatMap(spans -> spans.spans().stream())
                .toList());
    }

    private static List<TextSpan> join(Collection<TextSpan> spans) {
        List<TextSpan> joined = new ArrayList<>();
        for (TextSpan span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
            if (joined.isEmpty() || joined.getLast().end() < span.begin()) {
                joined.add(span);
            } else if (joined.getLast().end() < span.end()) {
                joined.set(joined.size() - 1, new TextSpan(joined.getLast().begin(), span.end()));
            }
        }
        return joined;
    }

    /** Whether some span contains the code unit at {@code index}. */
    public boolean contains(int index) {
        int before = lastAtOrBefore(index);
        return before >= 0 && index < ends[before];
    }

    /** Whether some span shares a code unit with {@code span}. */
    public boolean overlaps(TextSpan span) {
        int before = lastAtOrBefore(span.end() - 1);
        return before >= 0 && span.begin() < ends[before];
    }

    private int lastAtOrBefore(int index) {
        int at = Arrays.binarySearch(begins, index);
        return at >= 0 ? at : -at - 2;
    }
}
