package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The elements of a page that tell facts of its publication, found in one walk; every list is in the order of the page. */
final class PageElements {
    private static final Pattern CANONICAL = Pattern.compile("^canonical$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE =
            Pattern.compile("schema\\.org/\\w*(article|posting|report|review)$", Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> jsonLd = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> marked = new ArrayList<>();
    private @Nullable Element canonical;
    private @Nullable Element languageBearer;
    private @Nullable Element article;

    private PageElements(Document page) {
        this.page = page;
    }

    /** The elements of {@code page}; throws {@link Deadline.PassedException} where that takes too long. */
    static PageElements of(Document page, Deadline deadline) {
        PageElements elements = new PageElements(page);
        page.traverse((Node node, int depth) -> {
            deadline.step();
            if (node instanceof Element element) {
                elements.note(element);
            }
        });
        return elements;
    }

    private void note(Element element) {
        switch (element.normalName()) {
            case "meta" -> {
                if (element.hasAttr("content")) {
                    metas.add(element);
                }
            }
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    jsonLd.add(element);
                }
            }
            case "h1", "h2" -> headings.add(element);
            case "link" -> {
                if (canonical == null && CANONICAL.matcher(element.attr("rel")).find()) {
                    canonical = element;
                }
            }
            case "html" ->
                languageBearer = languageBearer == null && element.hasAttr("lang") ? element : languageBearer;
            default -> {}
        }
        if (element.attributesSize() > 0 || element.normalName().equals("time")) {
            marked.add(element);
            if (article == null && ARTICLE.matcher(element.attr("itemtype")).find()) {
                article = element;
            }
        }
    }

    /** The page. */
    Document page() {
        return page;
    }

    /** Meta tags with a content. */
    List<Element> metas() {
        return metas;
    }

    /** Scripts of JSON-LD. */
    List<Element> jsonLd() {
        return jsonLd;
    }

    /** Headings of the first two ranks. */
    List<Element> headings() {
        return headings;
    }

    /** Elements with an attribute, and those of times. */
    List<Element> marked() {
        return marked;
    }

    /** The link to the page's canonical address. */
    @Nullable
    Element canonical() {
        return canonical;
    }

    /** The root, if it tells a language. */
    @Nullable
    Element languageBearer() {
        return languageBearer;
    }

    /** The first article of schema.org's microdata. */
    @Nullable
    Element article() {
        return article;
    }
}
