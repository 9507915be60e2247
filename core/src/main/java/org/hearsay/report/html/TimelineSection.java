package org.hearsay.report.html;

import java.util.List;
import org.hearsay.model.TimelineEntry;
import org.jsoup.nodes.Element;

/** When: the dated statements in order of their dates. */
record TimelineSection(ReportIndex index) implements Section {
    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String shortTitle() {
        return "When";
    }

    @Override
    public String title() {
        return "When";
    }

    @Override
    public void fill(Element section) {
        List<TimelineEntry> timeline = index.comparison().timeline();
        if (timeline.isEmpty()) {
            section.appendElement("p").text("No statement with a date was found.");
            return;
        }
        section.appendElement("p")
                .addClass("hint")
                .text(
                        "The date that a statement speaks of, as far as it could be worked out; weekdays are reckoned from"
                                + " the day of publication.");
        Element table = Parts.table(section, "Dated statements");
        Parts.headRow(table, "Date", "In words", "Article", "Statement");
        Element body = table.appendElement("tbody");
        String last = "";
        for (TimelineEntry entry : timeline) {
            Element row = body.appendElement("tr");
            String article = entry.evidence().article();
            row.appendElement("th")
                    .attr("scope", "row")
                    .addClass("date")
                    .text(entry.value().equals(last) ? "" : entry.value());
            row.appendElement("td").text(entry.expression());
            Parts.articleLink(row.appendElement("td"), index, article);
            row.appendElement("td")
                    .appendElement("a")
                    .attr("href", "#" + index.statementFragment(article, entry.statement()))
                    .text(entry.evidence().exact().strip());
            last = entry.value();
        }
    }
}
