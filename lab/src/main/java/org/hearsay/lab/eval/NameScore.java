package org.hearsay.lab.eval;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.nn.tagger.FoundName;

/** Names that are right in span and kind (the exact match of the CoNLL tasks). */
public final class NameScore {
    private NameScore() {}

    /** Counts one text, of all kinds. */
    public static Counts of(LabelledNames labelled, List<FoundName> found) {
        return of(labelled.names(), LabelledNames.of(found), EnumSet.allOf(LabelledNames.Kind.class));
    }

    /** Counts one text, of the kinds in {@code kinds} alone. */
    public static Counts of(
            List<LabelledNames.Name> gold, List<LabelledNames.Name> found, Set<LabelledNames.Kind> kinds) {
        Set<LabelledNames.Name> labelled = new HashSet<>(gold);
        labelled.removeIf(name -> !kinds.contains(name.kind()));
        Set<LabelledNames.Name> predicted = new HashSet<>(found);
        predicted.removeIf(name -> !kinds.contains(name.kind()));
        Set<LabelledNames.Name> right = new HashSet<>(labelled);
        right.retainAll(predicted);
        return new Counts(labelled.size(), predicted.size(), right.size());
    }
}
