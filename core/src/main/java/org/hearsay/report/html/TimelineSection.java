package org.hearsay.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.TimelineEntry;
import org.hearsay.report.TimeWords;
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
                        "The date that a statement speaks of or was made on, as far as it could be worked out, in the order of"
                                + " what happened; a weekday and its like are reckoned from the day of publication, else from a date in the text"
                                + " or a caption.");
        Element table = Parts.table(section, "Dated statements");
        Parts.headRow(table, "Date", "In words", "Article", "Statement");
        Element body = table.appendElement("tbody");
        Map<List<String>, List<TimelineEntry>> copies = new LinkedHashMap<>();
        for (TimelineEntry entry : timeline) {
            List<String> same = List.of(
                    entry.value(), entry.dates().name(), entry.evidence().exact());
            copies.computeIfAbsent(same, key -> new ArrayList<>()).add(entry);
        }
        String last = "";
        for (List<TimelineEntry> entries : copies.values()) {
            row(body.appendElement("tr"), entries, entries.getFirst().value().equals(last));
            last = entries.getFirst().value();
        }
    }

    /** One statement, with every article that prints it in the same words. */
    private void row(Element row, List<TimelineEntry> entries, boolean sameDate) {
        TimelineEntry first = entries.getFirst();
        row.appendElement("th").attr("scope", "row").addClass("date").text(sameDate ? "" : TimeWords.date(first));
        row.appendElement("td").text(TimeWords.expression(first));
        Element articles = row.appendElement("td");
        for (TimelineEntry entry : entries) {
            Parts.articleLink(
                    articles.appendElement("div"), index, entry.evidence().article());
        }
        row.appendElement("td")
                .appendElement("a")
                .attr("href", "#" + index.statementFragment(first.evidence().article(), first.statement()))
                .text(first.evidence().exact().strip());
    }
}
