package org.hearsay.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;
import org.jsoup.nodes.Element;

/** Where numbers, dates and accounts differ. */
record ConflictSection(ReportIndex index) implements Section {
    @Override
    public String id() {
        return "conflicts";
    }

    @Override
    public String shortTitle() {
        return "Differences";
    }

    @Override
    public String title() {
        return "Where they differ";
    }

    @Override
    public void fill(Element section) {
        List<Conflict> conflicts = index.comparison().conflicts();
        if (conflicts.isEmpty()) {
            section.appendElement("p").text("No differing number, date or denial was found inside one claim.");
            return;
        }
        section.appendElement("p").addClass("hint").text("Which one is right is not judged here.");
        conflicts.forEach(conflict -> card(section, conflict));
    }

    private void card(Element section, Conflict conflict) {
        Element card = section.appendElement("article").addClass("conflict").id("conflict-" + conflict.id());
        card.appendElement("h3").text(heading(conflict.kind()));
        index.comparison().claims().stream()
                .filter(claim -> claim.id().equals(conflict.claim()))
                .findFirst()
                .ifPresent(claim -> claimLine(card, claim));
        Element table = Parts.table(card, "The differing values");
        Parts.headRow(table, "Value", "Article", "Its words");
        Element body = table.appendElement("tbody");
        Map<String, List<Conflict.Side>> byValue = new LinkedHashMap<>();
        conflict.sides()
                .forEach(side -> byValue.computeIfAbsent(side.value(), v -> new ArrayList<>())
                        .add(side));
        byValue.forEach((value, sides) -> rows(body, value, sides));
    }

    /** One value, with every article that gives it. */
    private void rows(Element body, String value, List<Conflict.Side> sides) {
        for (Conflict.Side side : sides) {
            Element row = body.appendElement("tr");
            if (side.equals(sides.getFirst())) {
                row.appendElement("th")
                        .attr("scope", "rowgroup")
                        .attr("rowspan", String.valueOf(sides.size()))
                        .addClass("value")
                        .text(value);
            }
            String article = side.evidence().article();
            Parts.articleLink(row.appendElement("td"), index, article);
            Element words = row.appendElement("td");
            words.appendElement("a")
                    .attr("href", "#" + index.statementFragment(article, side.statement()))
                    .text(side.evidence().exact().strip());
            Parts.pageLink(words, index, side.evidence());
        }
    }

    private static void claimLine(Element card, Claim claim) {
        Element line = card.appendElement("p");
        line.appendElement("q").text(claim.text().strip());
        line.appendText(" — " + Phrases.speaker(claim.speaker()));
    }

    private static String heading(Conflict.Kind kind) {
        return switch (kind) {
            case QUANTITY -> "A number differs";
            case DATE -> "A date differs";
            case POLARITY -> "One asserts, another denies";
            case UPDATE -> "A later report gives another value";
        };
    }
}
