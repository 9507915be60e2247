package org.hearsay.report.html;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.Rendering.Wording;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.WordChanges;
import org.jsoup.nodes.Element;

/** A claim's reference beside what others made of it: the words that they drop struck through. */
final class AlignedReading {
    private AlignedReading() {}

    /** Appends the readings of the shortened appearances, closed; nothing where there are none. */
    static void append(Element parent, ReportIndex index, Claim claim) {
        List<Appearance> shortened = claim.appearances().stream()
                .filter(a -> a.rendering().wording() == Wording.SHORTENED)
                .filter(a -> !a.changes().dropped().isEmpty())
                .toList();
        if (shortened.isEmpty()) {
            return;
        }
        Element list =
                Parts.details(parent, "Word for word").addClass("aligned").appendElement("ul");
        for (Appearance appearance : shortened) {
            Element item = list.appendElement("li");
            Parts.articleLink(item, index, appearance.article());
            item.appendText(": the words struck through were not found in its telling. ");
            reading(item, index, claim, appearance.changes());
        }
    }

    private static void reading(Element item, ReportIndex index, Claim claim, WordChanges changes) {
        String reference = changes.reference();
        TextSpans spans = claim.appearances().stream()
                .filter(a -> a.article().equals(reference))
                .map(a -> a.evidence().spans())
                .filter(place -> changes.dropped().stream().allMatch(place::overlaps))
                .findFirst()
                .orElse(null);
        if (reference == null || spans == null) {
            return;
        }
        String text = index.article(reference).text();
        for (TextSpan span : spans.spans()) {
            int at = span.begin();
            for (TextSpan dropped : changes.dropped()) {
                if (span.contains(dropped)) {
                    item.appendText(text.substring(at, dropped.begin()));
                    item.appendElement("del").text(dropped.in(text));
                    at = dropped.end();
                }
            }
            item.appendText(text.substring(at, span.end()) + " ");
        }
    }
}
