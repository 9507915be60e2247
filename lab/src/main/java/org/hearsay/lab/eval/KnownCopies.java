package org.hearsay.lab.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.RawDocument;
import org.hearsay.model.TextSpan;
import org.hearsay.text.Quotations;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is known of two real articles of one event: BASIL's are no copies of each other but for the two pairs that share unquoted
 * text, of which nothing is held; of the others it is what a reader judged, and no copies are those that share no run of
 * {@value #RUN} words outside quotation marks. Of the rest nothing is known.
 */
final class KnownCopies {
    /** The beginnings of the two stories of BASIL of which a pair shares unquoted text. */
    static final List<String> SHARING = List.of("85475456", "97b1305c");

    private static final int RUN = 8;

    private final FamilyPairLabels labels;
    private final Set<String> basil = new HashSet<>();
    private final Map<String, Set<String>> runs = new HashMap<>();

    KnownCopies(FamilyPairLabels labels, List<RawDocument> basil, List<RawDocument> others) {
        this.labels = labels;
        basil.forEach(document -> this.basil.add(document.id()));
        others.forEach(document -> runs.put(document.id(), runs(document.content())));
    }

    /** Whether two articles of one event are copies; null where it is not known. */
    @Nullable
    Boolean areCopies(String a, String b) {
        if (basil.contains(a)) {
            return SHARING.stream().anyMatch(a::startsWith) ? null : Boolean.FALSE;
        }
        Boolean judged = labels.areCopies(a, b);
        if (judged != null) {
            return judged;
        }
        Set<String> others = runs.getOrDefault(b, Set.of());
        return runs.getOrDefault(a, Set.of()).stream().anyMatch(others::contains) ? null : Boolean.FALSE;
    }

    /** Whether two articles of one event are known to be no copies. */
    boolean areApart(String a, String b) {
        return Boolean.FALSE.equals(areCopies(a, b));
    }

    private static Set<String> runs(String text) {
        StringBuilder unquoted = new StringBuilder(text);
        for (TextSpan quotation : Quotations.find(text)) {
            unquoted.replace(quotation.begin(), quotation.end(), " ".repeat(quotation.length()));
        }
        List<String> words = Words.lowerCase(unquoted.toString());
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
