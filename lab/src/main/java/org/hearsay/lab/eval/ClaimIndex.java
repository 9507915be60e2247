package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.lab.eval.QuotationPair.Place;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.TextSpans;

/** Which claims stand where in the articles of one story. */
final class ClaimIndex {
    private record Standing(TextSpans spans, String claim) {}

    private final Map<String, List<Standing>> byArticle = new HashMap<>();

    ClaimIndex(List<Claim> claims) {
        for (Claim claim : claims) {
            for (Appearance appearance : claim.appearances()) {
                byArticle
                        .computeIfAbsent(appearance.article(), any -> new ArrayList<>())
                        .add(new Standing(appearance.evidence().spans(), claim.id()));
            }
        }
    }

    /** The ids of the claims that share a character with the place. */
    Set<String> at(Place place) {
        Set<String> found = new HashSet<>();
        for (Standing standing : byArticle.getOrDefault(place.article(), List.of())) {
            if (standing.spans().overlaps(place.span())) {
                found.add(standing.claim());
            }
        }
        return found;
    }

    /** Whether some claim stands at both places. */
    boolean shared(QuotationPair pair) {
        Set<String> one = at(pair.one());
        one.retainAll(at(pair.other()));
        return !one.isEmpty();
    }
}
