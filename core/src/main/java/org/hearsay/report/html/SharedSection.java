package org.hearsay.report.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                    .text(
                            "A row is a claim, a column an outlet, or of many outlets those that carry it; copies of a text are"
                                    + " folded into it. Each cell says how the text carries the claim and leads to the sentence."
                                    + " The counts open to their lists and reasons. “Reads alike” leads to what another speaker says in another text: whether it is"
                                    + " the same is for you to judge.");
            matrix(section, "Claims carried by several independent reports", independent);
        }
        List<Claim> dependent = index.shared().stream()
                .filter(claim -> claim.independentReports().size() <= 1)
                .toList();
        if (!dependent.isEmpty()) {
            Element details = Parts.details(
                    section, Phrases.count(dependent.size(), "claim") + " in several texts, but of one report");
            details.appendElement("p")
                    .addClass("hint")
                    .text(
                            "These stand in texts that are no copies of each other, but by what they say the words come from"
                                    + " one outlet or place: no confirmation.");
            matrix(details, "Claims in several texts, but of one report", dependent);
        }
    }

    private void matrix(Element section, String label, List<Claim> claims) {
        List<MatrixColumn> columns = MatrixColumn.of(index);
        Element table = Parts.table(section, label).addClass("matrix");
        if (columns.size() > Parts.MOST_COLUMNS) {
            Parts.headRow(table, "Claim", "Carried by");
        } else {
            Element head = Parts.headRow(table, "Claim");
            columns.forEach(column -> column.head(head));
        }
        Element body = table.appendElement("tbody");
        claims.forEach(claim -> row(body, claim, columns));
    }

    private void row(Element body, Claim claim, List<MatrixColumn> columns) {
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
        Parts.alike(head, index, claim);
        if (columns.size() > Parts.MOST_COLUMNS) {
            carriers(row.appendElement("td"), claim, columns);
        } else {
            columns.forEach(column -> column.cell(row.appendElement("td"), claim));
        }
    }

    /** Those that carry the claim, one below the other. */
    private static void carriers(Element cell, Claim claim, List<MatrixColumn> columns) {
        Set<String> articles =
                claim.appearances().stream().map(Claim.Appearance::article).collect(Collectors.toSet());
        List<MatrixColumn> carriers =
                columns.stream().filter(column -> column.holds(articles)).toList();
        for (MatrixColumn column : carriers) {
            cell.appendElement("p").addClass("meta").text(column.outlet());
            column.cell(cell, claim);
        }
        cell.appendElement("p")
                .addClass("meta")
                .text("not found in the texts of " + Phrases.count(columns.size() - carriers.size(), "other outlet"));
    }
}
