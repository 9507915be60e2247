package org.hearsay.family;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.TextFamily.Original;
import org.hearsay.model.TextFamily.Original.Reason;
import org.hearsay.model.WireCredit;

/**
 * Names the member of a family that the others are told against: the agency's own, else the earliest where the times of all are
 * known, else the fullest. Of equals the fullest, then the first by id.
 */
final class OriginalFinder {
    private static final Comparator<OwnText> FULLEST =
            Comparator.comparingInt(OwnText::size).reversed().thenComparing(OwnText::id);

    private OriginalFinder() {}

    /** The original of a family of at least one member. */
    static Original of(List<OwnText> members) {
        Set<String> agencies = members.stream()
                .flatMap(member -> member.credits().stream())
                .map(credit -> plain(credit.agency()))
                .collect(Collectors.toSet());
        List<OwnText> byAgency = members.stream()
                .filter(member -> agencies.contains(outlet(member)))
                .toList();
        boolean agency = !byAgency.isEmpty() && byAgency.size() < members.size();
        List<OwnText> left = agency ? byAgency : members;
        List<OwnText> first = PublicationOrder.first(left);
        Reason reason = agency ? Reason.AGENCY : first.size() < left.size() ? Reason.EARLIEST : Reason.FULLEST;
        return new Original(first.stream().min(FULLEST).map(OwnText::id).orElseThrow(), reason);
    }

    /** Whether {@code text} credits the outlet of {@code other}. */
    static boolean credits(OwnText text, OwnText other) {
        return text.credits().stream()
                .map(WireCredit::agency)
                .map(OriginalFinder::plain)
                .anyMatch(outlet(other)::equals);
    }

    private static String outlet(OwnText text) {
        return plain(text.article().article().outletOrId());
    }

    /** An agency's name as it is written in many ways: "The Associated Press", "www.reuters.com". */
    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:the |www\\.)", "")
                .replaceFirst("\\.(?:com|org|net)$", "");
        return lower.replaceAll("[^\\p{L}]", "");
    }
}
