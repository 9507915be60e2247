package org.hearsay.report.html;

import java.util.List;
import org.hearsay.model.Comparison;
import org.hearsay.model.Rejected;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a comparison as one self-contained HTML page. The page is built as a tree whose serializer escapes every text,
 * so nothing an article says can become markup; it works without a network and without its script.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** The page of one story, in the order of a desk editor's questions. */
    public static String render(Comparison comparison, List<Rejected> rejected) {
        ReportIndex index = new ReportIndex(comparison);
        Document page = PageFrame.create(index.heading());
        Element links =
                page.body().appendElement("nav").attr("aria-label", "Sections").appendElement("ul");
        Element main = page.body().appendElement("main").id("main");
        List<Section> sections = List.of(
                new OverviewSection(index, rejected),
                new FactSection(index),
                new SharedSection(index),
                new ConflictSection(index),
                new SingleSection(index),
                new NotFoundSection(index),
                new SpeakerSection(index),
                new NameSection(index),
                new TimelineSection(index),
                new ArticleSection(index));
        for (Section section : sections) {
            links.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + section.id())
                    .text(section.shortTitle());
            Element element =
                    main.appendElement("section").id(section.id()).attr("aria-labelledby", section.id() + "-title");
            element.appendElement("h2").id(section.id() + "-title").text(section.title());
            section.fill(element);
        }
        return page.outerHtml();
    }
}
