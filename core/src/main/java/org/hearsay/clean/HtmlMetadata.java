package org.hearsay.clean;

import java.util.List;
import org.hearsay.text.PublishedDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself, by Open Graph, JSON-LD and plain HTML; null where it says nothing.
 *
 * @param published ISO 8601
 * @param url http or https only
 */
record HtmlMetadata(
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String published,
        @Nullable String url) {
    /** A headline, a name or an address longer than this is something else. */
    private static final int MAX_LENGTH = 2000;

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[property=og:published_time], meta[name=article:published_time]",
            "meta[name~=(?i)^(publish-?date|pubdate|publication_?date|date|dc\\.date(\\.issued)?|parsely-pub-date|sailthru\\.date)$]",
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "time[datetime]");

    static HtmlMetadata of(Document page) {
        return new HtmlMetadata(outlet(page), title(page), published(page), url(page));
    }

    private static @Nullable String outlet(Document page) {
        String name = content(page, "meta[property=og:site_name], meta[name=og:site_name]");
        return name == null ? content(page, "meta[name=application-name]") : name;
    }

    private static @Nullable String title(Document page) {
        String title = content(page, "meta[property=og:title], meta[name=og:title]");
        if (title == null) {
            title = content(page, "meta[name=twitter:title], meta[property=twitter:title]");
        }
        if (title == null) {
            List<Element> headings = page.select("h1");
            title = headings.size() == 1 ? usable(headings.getFirst().text()) : null;
        }
        return title == null ? usable(page.title()) : title;
    }

    private static @Nullable String published(Document page) {
        String published = JsonLd.datePublished(page);
        String iso = published == null ? null : PublishedDates.toIso(published);
        for (String query : DATES) {
            if (iso != null) {
                return iso;
            }
            Element element = page.selectFirst(query);
            String value =
                    element == null ? "" : element.attr(element.normalName().equals("time") ? "datetime" : "content");
            iso = PublishedDates.toIso(value);
        }
        return iso;
    }

    private static @Nullable String url(Document page) {
        Element link = page.selectFirst("link[rel=canonical]");
        String canonical = link == null ? null : webAddress(link.attr("href"));
        return canonical == null ? webAddress(content(page, "meta[property=og:url]")) : canonical;
    }

    private static @Nullable String webAddress(@Nullable String address) {
        String usable = address == null ? null : usable(address);
        return usable != null && usable.matches("(?i)https?://\\S+") ? usable : null;
    }

    private static @Nullable String content(Document page, String query) {
        for (Element element : page.select(query)) {
            String content = usable(element.attr("content"));
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    private static @Nullable String usable(String value) {
        String stripped = value.strip();
        return stripped.isEmpty() || stripped.length() > MAX_LENGTH ? null : stripped;
    }
}
