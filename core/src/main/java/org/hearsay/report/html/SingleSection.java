package org.hearsay.report.html;

import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Claim;
import org.hearsay.model.TextFamily;
import org.hearsay.report.SingleClaims;
import org.jsoup.nodes.Element;

/** What stands in one text only, the most central first. */
record SingleSection(ReportIndex index, SingleClaims single) implements Section {
    SingleSection(ReportIndex index) {
        this(index, new SingleClaims(index.comparison()));
    }

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
                                + " say it elsewhere, or in words that were not recognised, cannot be excluded. First stands what"
                                + " most of the others write about.");
        foremost(section);
        for (AnnotatedArticle article : index.articles()) {
            TextFamily family = index.family(article.id());
            if (family.original().article().equals(article.id())) {
                group(section, family);
            }
        }
    }

    private void foremost(Element section) {
        if (single.foremost().isEmpty()) {
            return;
        }
        section.appendElement("h3").text("The most central to the story");
        Element list = section.appendElement("ol").addClass("foremost");
        for (Claim claim : single.foremost()) {
            Element item = list.appendElement("li");
            String article = single.shown(claim).getFirst().article();
            Parts.articleLink(item, index, article);
            item.appendText(": ");
            words(item, claim);
        }
    }

    /** The claims of an article and its copies. */
    private void group(Element section, TextFamily family) {
        List<Claim> attributed = single.attributed(family);
        List<Claim> own = single.ownVoice(family);
        if (attributed.isEmpty() && own.isEmpty()) {
            return;
        }
        String original = family.original().article();
        int copies = family.members().size() - 1;
        Element details = section.appendElement("details").addClass("single");
        Element summary = details.appendElement("summary");
        Parts.letter(summary, index, original);
        summary.appendText(" " + index.outlet(original)
                + (copies == 0 ? "" : " and " + Phrases.count(copies, "copy", "copies")) + ": " + attributed.size()
                + " attributed, " + own.size() + " in its own voice");
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
        words(item, claim);
        List<String> others = single.alsoIn(claim);
        if (!others.isEmpty()) {
            item.appendText(", the same text in ");
            Parts.articleLinks(item, index, others);
        }
        Parts.alike(item, index, claim);
    }

    private void words(Element item, Claim claim) {
        Parts.evidence(item, index, claim, single.shown(claim).getFirst());
        if (SingleClaims.isAttributed(claim)) {
            item.appendElement("span").addClass("speaker").text(" — " + Phrases.speaker(claim.speaker()));
        }
    }
}
