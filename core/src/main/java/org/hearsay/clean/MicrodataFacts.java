package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the schema.org microdata of the first article in a page; what stands in items nested deeper is theirs, not its. */
final class MicrodataFacts {
    private MicrodataFacts() {}

    /** What {@code article}, an item of an article's type, says; nothing if it is null. */
    static FactCandidates of(@Nullable Element article) {
        if (article == null) {
            return FactCandidates.NONE;
        }
        return new FactCandidates(
                value(article, "headline"),
                name(article, "publisher"),
                FactCandidates.webAddress(value(article, "url")),
                FactCandidates.date(value(article, "datePublished")),
                FactCandidates.date(value(article, "dateModified")),
                value(article, "articleSection"),
                value(article, "inLanguage"),
                authors(article));
    }

    private static List<String> authors(Element article) {
        List<String> names = new ArrayList<>();
        for (Element author : properties(article, "author")) {
            String name = nameOf(author);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable String name(Element article, String property) {
        List<Element> found = properties(article, property);
        return found.isEmpty() ? null : nameOf(found.getFirst());
    }

    private static @Nullable String nameOf(Element who) {
        Element name = who.hasAttr("itemscope") ? who.selectFirst("[itemprop=name]") : who;
        return name == null ? FactCandidates.usable(who.text()) : content(name);
    }

    private static @Nullable String value(Element article, String property) {
        for (Element element : properties(article, property)) {
            String content = content(element);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    private static List<Element> properties(Element article, String property) {
        return article.select("[itemprop=" + property + "]").stream()
                .filter(element -> article.equals(itemOf(element)))
                .toList();
    }

    /** The item that a property belongs to. */
    private static @Nullable Element itemOf(Element property) {
        Element item = property.parent();
        while (item != null && !item.hasAttr("itemscope")) {
            item = item.parent();
        }
        return item;
    }

    private static @Nullable String content(Element element) {
        String attribute = element.hasAttr("content")
                ? "content"
                : element.normalName().equals("time") && element.hasAttr("datetime") ? "datetime" : "";
        return FactCandidates.usable(attribute.isEmpty() ? element.text() : element.attr(attribute));
    }
}
