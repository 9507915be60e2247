package org.hearsay.report.html;

import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Claim;
import org.jsoup.nodes.Element;

/** What stands in one text only. */
record SingleSection(ReportIndex index) implements Section {
    @Override
    public String id() {
        return "single";
    }

    @Override
    public String shortTitle() {
        return "In one text only";
    }

    @Override
    public String title() {
        return "What stands in one text only";
    }

    @Override
    public void fill(Element section) {
        section.appendElement("p")
                .addClass("hint")
                .text(
                        "No statement with this content was found in the other texts compared here. That another outlet may"
                                + " say it elsewhere, or in words that were not recognised, cannot be excluded.");
        for (AnnotatedArticle article : index.articles()) {
            List<Claim> claims = index.onlyIn(article.id());
            if (!claims.isEmpty()) {
                group(section, article, claims);
            }
        }
    }

    private void group(Element section, AnnotatedArticle article, List<Claim> claims) {
        List<Claim> attributed =
                claims.stream().filter(SingleSection::isAttributed).toList();
        List<Claim> own = claims.stream().filter(c -> !isAttributed(c)).toList();
        Element details = section.appendElement("details").addClass("single");
        Element summary = details.appendElement("summary");
        Parts.letter(summary, index, article.id());
        summary.appendText(" " + index.outlet(article.id()) + ": " + attributed.size() + " attributed, " + own.size()
                + " in its own voice");
        Element list = details.appendElement("ul");
        attributed.forEach(claim -> item(list, claim));
        if (!own.isEmpty()) {
            Element ownList = Parts.details(details, Phrases.count(own.size(), "sentence") + " in its own voice")
                    .appendElement("ul");
            own.forEach(claim -> item(ownList, claim));
        }
    }

    private void item(Element list, Claim claim) {
        Element item = list.appendElement("li").id(index.claimFragment(claim)).attr("data-claim", claim.id());
        Parts.evidence(item, index, claim, claim.appearances().getFirst());
        if (isAttributed(claim)) {
            item.appendElement("span").addClass("speaker").text(" — " + Phrases.speaker(claim.speaker()));
        }
    }

    private static boolean isAttributed(Claim claim) {
        return claim.appearances().stream()
                .anyMatch(a -> a.rendering().voice() != org.hearsay.model.Rendering.Voice.OWN);
    }
}
