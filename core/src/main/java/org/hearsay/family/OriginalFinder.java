package org.hearsay.family;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.TextFamily.Original;
import org.hearsay.model.TextFamily.Original.Reason;
import org.hearsay.model.WireCredit;
import org.hearsay.text.OutletNames;

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
        List<String> agencies = members.stream()
                .flatMap(member -> member.credits().stream())
                .map(WireCredit::agency)
                .distinct()
                .toList();
        List<OwnText> byAgency = members.stream()
                .filter(member -> agencies.stream().anyMatch(agency -> isBy(agency, member)))
                .toList();
        boolean agency = !byAgency.isEmpty() && byAgency.size() < members.size();
        List<OwnText> left = agency ? byAgency : members;
        List<OwnText> first = PublicationOrder.first(left);
        Reason reason = agency ? Reason.AGENCY : first.size() < left.size() ? Reason.EARLIEST : Reason.FULLEST;
        return new Original(first.stream().min(FULLEST).map(OwnText::id).orElseThrow(), reason);
    }

    /** Whether {@code text} credits the outlet of {@code other}. */
    static boolean credits(OwnText text, OwnText other) {
        return text.credits().stream().anyMatch(credit -> isBy(credit.agency(), other));
    }

    private static boolean isBy(String agency, OwnText text) {
        return OutletNames.same(agency, text.article().article().outletOrId());
    }
}
