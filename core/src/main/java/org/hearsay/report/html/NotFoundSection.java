package org.hearsay.report.html;

import java.util.List;
import org.hearsay.model.Claim;
import org.jsoup.nodes.Element;

/** For every outlet, what others carry that was not found in its text. */
record NotFoundSection(ReportIndex index) implements Section {
    /** So many claims are named that an outlet lacks, those of most reports: of hundreds of outlets the page would grow with their square. */
    private static final int MOST_MISSING = 30;

    @Override
    public String id() {
        return "not-found";
    }

    @Override
    public String shortTitle() {
        return "What others have";
    }

    @Override
    public String title() {
        return "What others have, by outlet";
    }

    @Override
    public void fill(Element section) {
        section.appendElement("p")
                .addClass("hint")
                .text(
                        "Claims of two independent reports or more that were not found in the outlet’s text. It may say them elsewhere,"
                                + " or in words that were not recognised.");
        index.articles().stream()
                .map(article -> index.outlet(article.id()))
                .distinct()
                .forEach(outlet -> group(section, outlet, index.notFoundIn(outlet)));
    }

    private void group(Element section, String outlet, List<Claim> missing) {
        if (missing.isEmpty()) {
            section.appendElement("p").text(outlet + ": all of them were found");
            return;
        }
        Element list = Parts.details(section, outlet + ": " + Phrases.count(missing.size(), "claim") + " not found")
                .addClass("single")
                .appendElement("ul");
        missing.stream().limit(MOST_MISSING).forEach(claim -> Parts.claimLink(list.appendElement("li"), index, claim));
        if (missing.size() > MOST_MISSING) {
            list.appendElement("li")
                    .text("and " + (missing.size() - MOST_MISSING) + " more, of as many reports or fewer");
        }
    }
}
