package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads what a page shows of its publication: the heading, the byline, the line with the date. */
final class PageFacts {
    private static final int LONGEST_LINE = 200;

    private static final Evaluator ELSEWHERE =
            QueryParser.parse("aside, footer, nav, [class~=(?i)(^|[\\s_-])(comments?|related|"
                    + "recommended|sidebar|widget|most-?read|popular|trending|teasers?)($|[\\s_-])]");

    private static final List<Evaluator> BYLINES = queries(
            "[class~=(?i)by-?line[\\w-]*name|author[\\w-]*name]",
            "[itemprop=author]",
            "a[rel=author]",
            "[class~=(?i)by-?line], [id~=(?i)by-?line]",
            "a[href~=(?i)/(authors?|journalists?|reporters?|people|staff|profile|by)/]",
            "[class~=(?i)(^|[\\s_-])authors?($|[\\s_-])]");

    private static final List<Evaluator> DATES = queries(
            "time[itemprop=datePublished], time[pubdate], [itemprop=datePublished]",
            "article time, [class~=(?i)byline|meta|head] time",
            "time[datetime], time",
            "[class~=(?i)publish|posted|(^|[\\s_-])(pub-?)?date|timestamp|datetime|dateline|byline|article-?info|entry-meta|post-meta]");

    private final Element page;
    private final List<Element> marked;
    private final Deadline deadline;

    PageFacts(PageElements elements, Deadline deadline) {
        this.page = elements.page();
        this.marked = elements.marked();
        this.deadline = deadline;
    }

    private static List<Evaluator> queries(String... queries) {
        List<Evaluator> parsed = new ArrayList<>();
        for (String query : queries) {
            parsed.add(QueryParser.parse(query));
        }
        return parsed;
    }

    /** The date on the page, ISO 8601; null if it shows none. */
    @Nullable
    String published() {
        for (Evaluator query : DATES) {
            for (Element element : own(query)) {
                String moment = element.attr(element.hasAttr("datetime") ? "datetime" : "content");
                String date = FactCandidates.date(moment);
                String line = line(element);
                date = date == null && line != null ? PageDates.in(line) : date;
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** The lines of the first kind of byline that the page has, those beside the first one. */
    List<String> authors() {
        for (Evaluator query : BYLINES) {
            List<String> lines = new ArrayList<>();
            Element first = null;
            for (Element element : own(query)) {
                String line = line(element);
                if (line != null && (first == null || isBeside(first, element))) {
                    first = first == null ? element : first;
                    lines.add(line);
                }
            }
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return List.of();
    }

    private static boolean isBeside(Element first, Element other) {
        Element parent = first.parent();
        Element otherParent = other.parent();
        return parent != null
                && otherParent != null
                && (parent.equals(otherParent) || Objects.equals(parent.parent(), otherParent.parent()));
    }

    private static @Nullable String line(Element element) {
        String line = FactCandidates.usable(element.text());
        return line == null || line.length() > LONGEST_LINE ? null : line;
    }

    private List<Element> own(Evaluator query) {
        List<Element> own = new ArrayList<>();
        for (Element element : marked) {
            deadline.step();
            if (own.size() == PageLimits.MOST_FACT_ELEMENTS) {
                return own;
            }
            if (query.matches(page, element) && !isElsewhere(element)) {
                own.add(element);
            }
        }
        return own;
    }

    private boolean isElsewhere(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (!at.normalName().equals("body") && ELSEWHERE.matches(page, at)) {
                return true;
            }
        }
        return false;
    }
}
