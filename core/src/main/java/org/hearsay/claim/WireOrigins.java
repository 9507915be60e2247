package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.model.TextFamily;
import org.hearsay.model.WireCredit;
import org.hearsay.text.SpanCover;
import org.jspecify.annotations.Nullable;

/** Which agencies the articles of a story credit, for the whole text or with a contribution. */
final class WireOrigins {
    private final Map<String, List<WireCredit>> credits = new HashMap<>();
    /** What a reprint adds to the original, by article. */
    private final Map<String, SpanCover> added = new HashMap<>();

    WireOrigins(List<TextFamily> families) {
        for (TextFamily family : families) {
            for (TextFamily.Member member : family.members()) {
                credits.put(member.article(), member.credits());
                if (!member.article().equals(family.original().article())) {
                    added.put(member.article(), new SpanCover(member.added()));
                }
            }
        }
    }

    /**
     * The agencies whose text the assertion stands in, by name. A dateline speaks for what follows it, up to the next one, a
     * byline or a source line for the whole article; none speaks for a sentence that a reprint adds.
     */
    SortedSet<String> agencies(Assertion assertion) {
        TreeSet<String> agencies = new TreeSet<>();
        if (isAdded(assertion)) {
            return agencies;
        }
        @Nullable WireCredit dateline = null;
        for (WireCredit credit : of(assertion)) {
            if (credit.kind() != WireCredit.Kind.DATELINE && credit.kind().ofWholeText()) {
                agencies.add(credit.agency());
            } else if (credit.kind() == WireCredit.Kind.DATELINE
                    && credit.span().begin() < assertion.spans().extent().end()) {
                dateline = credit;
            }
        }
        if (dateline != null) {
            agencies.add(dateline.agency());
        }
        return agencies;
    }

    /** The agencies that contributed to the article of the assertion, by name. */
    SortedSet<String> contributors(Assertion assertion) {
        TreeSet<String> agencies = new TreeSet<>();
        of(assertion).stream()
                .filter(credit -> !credit.kind().ofWholeText())
                .forEach(credit -> agencies.add(credit.agency()));
        return agencies;
    }

    private boolean isAdded(Assertion assertion) {
        SpanCover cover = added.get(assertion.article().id());
        return cover != null && assertion.spans().spans().stream().anyMatch(cover::overlaps);
    }

    private List<WireCredit> of(Assertion assertion) {
        return credits.getOrDefault(assertion.article().id(), List.of());
    }
}
