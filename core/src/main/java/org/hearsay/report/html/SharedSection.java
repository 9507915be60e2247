package org.hearsay.report.html;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Claim;
import org.jsoup.nodes.Element;

/** What several reports carry, as a matrix of claims by articles. */
record SharedSection(ReportIndex index) implements Section {
    @Override
    public String id() {
        return "shared";
    }

    @Override
    public String shortTitle() {
        return "In several reports";
    }

    @Override
    public String title() {
        return "What several independent reports carry";
    }

    @Override
    public void fill(Element section) {
        List<Claim> independent = index.shared().stream()
                .filter(claim -> claim.independentReports().size() > 1)
                .toList();
        if (independent.isEmpty()) {
            section.appendElement("p").text("No claim was found in more than one independent report.");
        } else {
            section.appendElement("p")
                    .addClass("hint")
                    .text("A row is a claim, a column an outlet. Each cell says how its article carries the claim and"
                            + " leads to the sentence. The counts open to their lists and reasons.");
            matrix(section, "Claims carried by several independent reports", independent);
        }
        List<Claim> copied = index.shared().stream()
                .filter(claim -> claim.independentReports().size() <= 1)
                .toList();
        if (!copied.isEmpty()) {
            Element details = Parts.details(
                    section,
                    Phrases.count(copied.size(), "claim") + " printed more than once, but by copies of one text");
            details.appendElement("p")
                    .addClass("hint")
                    .text("These stand in several articles that share one text: copies, not confirmation.");
            matrix(details, "Claims carried by copies of one text", copied);
        }
    }

    private void matrix(Element section, String label, List<Claim> claims) {
        Element table = Parts.table(section, label).addClass("matrix");
        Element head = Parts.headRow(table, "Claim");
        index.outlets().forEach((outlet, articles) -> outlet(head, outlet, articles));
        Element body = table.appendElement("tbody");
        claims.forEach(claim -> row(body, claim));
    }

    /** One column an outlet: its name, and a letter that leads to each of its articles. */
    private void outlet(Element head, String outlet, List<String> articles) {
        Element column = head.appendElement("th").attr("scope", "col").text(outlet + " ");
        for (String article : articles) {
            Element link = column.appendElement("a").attr("href", "#" + index.articleFragment(article));
            link.attr("aria-label", "article " + index.label(article) + " of " + outlet);
            Parts.letter(link, index, article);
        }
    }

    private void row(Element body, Claim claim) {
        Element row = body.appendElement("tr")
                .id(index.claimFragment(claim))
                .attr("data-claim", claim.id())
                .attr(
                        "data-speaker",
                        claim.speaker() == null ? "" : claim.speaker().shown());
        Element head = row.appendElement("th").attr("scope", "row");
        head.appendElement("p").addClass("claim").text(claim.text().strip());
        head.appendElement("p").addClass("speaker").text(Phrases.byline(claim));
        Parts.counts(head, index, claim);
        AlignedReading.append(head, index, claim);
        for (List<String> articles : index.outlets().values()) {
            cell(row.appendElement("td"), claim, articles);
        }
    }

    private void cell(Element cell, Claim claim, List<String> articles) {
        List<Claim.Appearance> here = claim.appearances().stream()
                .filter(appearance -> articles.contains(appearance.article()))
                .toList();
        if (here.isEmpty()) {
            boolean one = articles.size() == 1;
            cell.addClass("absent").text(one ? "not found in this text" : "not found in these texts");
            return;
        }
        for (Claim.Appearance appearance : here) {
            String voice = Phrases.voice(appearance.rendering().voice());
            String where = articles.size() == 1 ? "" : " in " + index.label(appearance.article());
            cell.appendElement("a")
                    .addClass("cell")
                    .addClass(appearance.rendering().voice().name().toLowerCase(Locale.ROOT))
                    .attr("href", "#" + index.appearanceFragment(claim, appearance))
                    .attr("title", appearance.evidence().exact())
                    .text(voice + where)
                    .appendElement("span")
                    .text(Phrases.rendering(appearance.rendering()).substring(voice.length() + 2));
        }
    }
}
