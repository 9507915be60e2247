package org.hearsay.report.html;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Claim;
import org.hearsay.model.Rendering;
import org.jsoup.nodes.Element;

/** What one outlet says in its own voice while another attributes it. */
record FactSection(ReportIndex index) implements Section {
    @Override
    public String id() {
        return "fact";
    }

    @Override
    public String shortTitle() {
        return "Said as fact";
    }

    @Override
    public String title() {
        return "Said as fact here, attributed there";
    }

    @Override
    public void fill(Element section) {
        Map<String, List<String>> found = index.comparison().saidAsFact();
        if (found.isEmpty()) {
            section.appendElement("p").text("No claim was found in one outlet’s own voice that another attributes.");
            return;
        }
        section.appendElement("p")
                .addClass("hint")
                .text(
                        "One outlet says these in its own voice, another on somebody’s word. Both can be right: the source may"
                                + " be named elsewhere in the text.");
        Element list = section.appendElement("ul");
        index.comparison().claims().stream()
                .filter(claim -> found.containsKey(claim.id()))
                .forEach(claim -> item(list.appendElement("li"), claim, found.getOrDefault(claim.id(), List.of())));
    }

    private void item(Element item, Claim claim, List<String> own) {
        item.attr("data-claim", claim.id());
        Parts.claimLink(item, index, claim);
        Element tellings = item.appendElement("ul");
        for (Claim.Appearance appearance : claim.appearances()) {
            if (own.contains(appearance.article()) || appearance.rendering().voice() != Rendering.Voice.OWN) {
                Element telling = tellings.appendElement("li");
                Parts.articleLink(telling, index, appearance.article());
                telling.appendText(", " + Phrases.voice(appearance.rendering().voice()) + ": ");
                Parts.evidence(telling, index, claim, appearance);
            }
        }
    }
}
