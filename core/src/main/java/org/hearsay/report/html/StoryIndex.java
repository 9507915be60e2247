package org.hearsay.report.html;

import java.util.List;
import org.hearsay.model.Comparison;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the page that leads to the reports of several stories. */
public final class StoryIndex {
    private StoryIndex() {}

    /**
     * One story of the list.
     *
     * @param href where its report is: a relative address, percent-encoded
     * @param comparison the story
     */
    public record Entry(String href, Comparison comparison) {}

    /** The page. */
    public static String render(List<Entry> entries) {
        Document page = PageFrame.create(Phrases.count(entries.size(), "story", "stories"));
        Element main = page.body().appendElement("main").id("main");
        main.appendElement("h2").text("The stories");
        Element table = Parts.table(main, "Stories compared");
        Parts.headRow(table, "Story", "Compared", "Claims in several independent reports", "Differences");
        Element body = table.appendElement("tbody");
        for (Entry entry : entries) {
            Comparison comparison = entry.comparison();
            long carried = comparison.claims().stream()
                    .filter(claim -> claim.independentReports().size() > 1)
                    .count();
            Element row = body.appendElement("tr");
            row.appendElement("th")
                    .attr("scope", "row")
                    .appendElement("a")
                    .attr("href", entry.href())
                    .text(comparison.story().id());
            row.appendElement("td").text(new ReportIndex(comparison).heading());
            row.appendElement("td").text(String.valueOf(carried));
            row.appendElement("td").text(String.valueOf(comparison.conflicts().size()));
        }
        return page.outerHtml();
    }
}
