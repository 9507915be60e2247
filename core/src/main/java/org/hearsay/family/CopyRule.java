package org.hearsay.family;

import java.util.List;
import org.hearsay.model.WireCredit;

/** When two texts are the same story told once. */
final class CopyRule {
    /**
     * The share of the smaller text's words that makes a copy. Read on press articles of 69 events: see
     * {@code docs/decisions/0007-text-families.md}.
     */
    private static final double CONTAINMENT = 0.30;
    /** The same where both say that the text is one agency's. */
    private static final double CONTAINMENT_CREDITED = 0.20;
    /** In short texts one shared post or caption reaches that; a copy shares more. */
    private static final int MIN_SHARED = 50;
    /** Where most of the smaller text is shared, it may be shorter: a brief cut down to its first paragraphs. */
    private static final double MOST = 0.60;
    /** Fewer shared words are a stock phrase, however short the text. */
    private static final int STOCK_PHRASE = 19;
    /** The share of both texts from which on they are nearly one text. */
    private static final double NEARLY_ALL = 0.60;

    private final List<OwnText> texts;

    CopyRule(List<OwnText> texts) {
        this.texts = texts;
    }

    /** Whether one is a copy of the other, cut or extended. */
    boolean isCopy(Overlap overlap) {
        double least = sameAgency(overlap) ? CONTAINMENT_CREDITED : CONTAINMENT;
        double containment = overlap.containment();
        int words = overlap.words();
        return (containment >= least && words >= MIN_SHARED) || (containment >= MOST && words >= STOCK_PHRASE);
    }

    /** Whether each is nearly the other. */
    static boolean isNearlyOne(Overlap overlap) {
        return Math.min(overlap.containment(overlap.a()), overlap.containment(overlap.b())) >= NEARLY_ALL;
    }

    private boolean sameAgency(Overlap overlap) {
        List<WireCredit> others = texts.get(overlap.b()).credits();
        return texts.get(overlap.a()).credits().stream()
                .filter(credit -> credit.kind().ofWholeText())
                .anyMatch(credit -> others.stream()
                        .anyMatch(other ->
                                other.kind().ofWholeText() && other.agency().equals(credit.agency())));
    }
}
