package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads Open Graph, other meta tags and links. The first tag of a name that has a content counts. */
final class HeadFacts {
    private final Map<String, List<String>> contents = new HashMap<>();
    private final PageElements elements;

    HeadFacts(PageElements elements) {
        this.elements = elements;
        for (Element meta : elements.metas()) {
            String content = FactCandidates.usable(meta.attr("content"));
            if (content != null && content.indexOf("{{") < 0) {
                add(meta.attr("property"), content);
                add(meta.attr("name"), content);
                add(meta.attr("itemprop"), content);
            }
        }
    }

    private void add(String name, String content) {
        if (!name.isBlank()) {
            contents.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(content);
        }
    }

    /** Open Graph and its article namespace. */
    FactCandidates openGraph() {
        return new FactCandidates(
                first("og:title"),
                first("og:site_name"),
                FactCandidates.webAddress(first("og:url")),
                date(
                        "article:published_time",
                        "og:published_time",
                        "article:published",
                        "og:pubdate",
                        "og:datepublished"),
                date("article:modified_time", "og:updated_time", "article:modified", "og:modified_time"),
                first("article:section"),
                null,
                all("article:author", "og:author", "book:author"));
    }

    /** Meta tags of other vocabularies, and the canonical link. */
    FactCandidates meta() {
        Element canonical = elements.canonical();
        String address = canonical == null ? null : FactCandidates.webAddress(canonical.absUrl("href"));
        return new FactCandidates(
                first("twitter:title", "dc.title", "sailthru.title", "parsely-title", "headline"),
                first("application-name", "cre", "dc.publisher"),
                address,
                date(
                        "datepublished",
                        "article.published",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publish_date",
                        "publication_date",
                        "pub_date",
                        "parsely-pub-date",
                        "sailthru.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "dcterms.date",
                        "dc.date",
                        "date",
                        "pdate",
                        "datecreated",
                        "article.created"),
                date("datemodified", "article.updated", "last-modified", "lastmod", "dcterms.modified", "updated-date"),
                first("section", "articlesection", "parsely-section", "cg"),
                language(),
                all(
                        "author",
                        "byl",
                        "dc.creator",
                        "dcterms.creator",
                        "sailthru.author",
                        "parsely-author",
                        "author.name"));
    }

    private @Nullable String language() {
        Element html = elements.languageBearer();
        return html == null ? first("content-language") : FactCandidates.usable(html.attr("lang"));
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            List<String> found = contents.get(name);
            if (found != null) {
                return found.getFirst();
            }
        }
        return null;
    }

    private @Nullable String date(String... names) {
        for (String name : names) {
            String date = FactCandidates.date(first(name));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** All contents of the first of the names that has any. */
    private List<String> all(String... names) {
        for (String name : names) {
            List<String> found = contents.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
