package org.hearsay.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.TextSpan;
import org.hearsay.text.TextFragments;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pieces of markup that several sections share. */
final class Parts {
    /** Of more outlets or articles no table with a column each can be read: what is found stands below each other. */
    static final int MOST_COLUMNS = 30;

    private Parts() {}

    /** A link to an article's section, showing its letter and outlet. */
    static Element articleLink(Element parent, ReportIndex index, String articleId) {
        Element link = parent.appendElement("a").attr("href", "#" + index.articleFragment(articleId));
        letter(link, index, articleId);
        link.appendText(" " + index.outlet(articleId));
        return link;
    }

    /** A link to a claim's row, showing its words, with who said it. */
    static void claimLink(Element parent, ReportIndex index, Claim claim) {
        parent.appendElement("a")
                .attr("href", "#" + index.claimFragment(claim))
                .text(claim.text().strip());
        parent.appendElement("span").addClass("speaker").text(" " + Phrases.byline(claim));
    }

    /** What another speaker says that reads alike, if anything. */
    static void alike(Element parent, ReportIndex index, Claim claim) {
        for (String id : claim.alike()) {
            Element line = parent.appendElement("p").addClass("alike").addClass("hint");
            line.appendText("Reads alike, on another's word: ");
            claimLink(line, index, index.claim(id));
        }
    }

    static void letter(Element parent, ReportIndex index, String articleId) {
        parent.appendElement("b").addClass("letter").text(index.label(articleId));
    }

    /** The appearance's words as a quotation that leads to the sentence in its article. */
    static void evidence(Element parent, ReportIndex index, Claim claim, Claim.Appearance appearance) {
        Evidence evidence = appearance.evidence();
        Element quote = parent.appendElement("span").addClass("evidence");
        quote.appendElement("a")
                .attr("href", "#" + index.appearanceFragment(claim, appearance))
                .text(evidence.exact().strip());
        pageLink(parent, index, evidence);
    }

    /** A link to the words on the page itself, where the article has an address. */
    static void pageLink(Element parent, ReportIndex index, Evidence evidence) {
        Article article = index.article(evidence.article()).article();
        String link = safeUrl(article) == null ? null : TextFragments.link(article, evidence.spans());
        if (link != null) {
            parent.appendText(" ");
            parent.appendElement("a")
                    .addClass("source")
                    .attr("href", link)
                    .attr("rel", "noopener noreferrer nofollow")
                    .text("on the page");
        }
    }

    /** The two counts of a claim, each opening to its list and its reasons. */
    static void counts(Element parent, ReportIndex index, Claim claim) {
        Element counts = parent.appendElement("div").addClass("counts");
        Element reports =
                details(counts, Phrases.count(claim.independentReports().size(), "independent report"));
        Element reportList = reports.appendElement("ul");
        for (Claim.IndependentReport report : claim.independentReports()) {
            Element item = reportList.appendElement("li");
            articleLinks(item, index, report.articles());
            item.appendText(": " + report.reason());
        }
        if (claim.originalSources().isEmpty()) {
            return;
        }
        Element sources = details(counts, Phrases.count(claim.originalSources().size(), "original source"));
        Element sourceList = sources.appendElement("ul");
        for (Claim.OriginalSource source : claim.originalSources()) {
            Element item = sourceList.appendElement("li");
            item.appendElement("b").text(source.name());
            item.appendText(" (" + Phrases.kind(source.kind()) + "), in ");
            articleLinks(item, index, source.articles());
            item.appendText(": " + source.reason());
        }
    }

    /** Links to several articles, with commas between them. */
    static void articleLinks(Element parent, ReportIndex index, List<String> articles) {
        for (int i = 0; i < articles.size(); i++) {
            if (i > 0) {
                parent.appendText(", ");
            }
            articleLink(parent, index, articles.get(i));
        }
    }

    /** A box that says how an article carries the claim, {@code where} if not plain, and leads to the sentence. */
    static void cell(Element parent, ReportIndex index, Claim claim, Claim.Appearance appearance, String where) {
        String voice = Phrases.voice(appearance.rendering().voice());
        parent.appendElement("a")
                .addClass("cell")
                .addClass(appearance.rendering().voice().name().toLowerCase(Locale.ROOT))
                .attr("href", "#" + index.appearanceFragment(claim, appearance))
                .attr("title", appearance.evidence().exact())
                .text(voice + where)
                .appendElement("span")
                .text(Phrases.rendering(appearance.rendering()).substring(voice.length() + 2));
    }

    /** Sentences of an article, closed; nothing where there are none. */
    static void sentences(Element parent, ReportIndex index, List<TextSpan> spans, String what, String articleId) {
        if (!spans.isEmpty()) {
            Element list = details(parent, Phrases.count(spans.size(), "sentence") + what)
                    .appendElement("ul");
            String text = index.article(articleId).text();
            spans.forEach(span -> list.appendElement("li").text(span.in(text)));
        }
    }

    /** A closed disclosure with the given summary; what is appended to the result is inside. */
    static Element details(Element parent, String summary) {
        Element details = parent.appendElement("details");
        details.appendElement("summary").text(summary);
        return details.appendElement("div");
    }

    /** A table inside a region that scrolls by itself and can be reached by keyboard. */
    static Element table(Element parent, String label) {
        return parent.appendElement("div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", label)
                .appendElement("table");
    }

    static Element headRow(Element table, String... titles) {
        Element row = table.appendElement("thead").appendElement("tr");
        for (String title : titles) {
            row.appendElement("th").attr("scope", "col").text(title);
        }
        return row;
    }

    /** The article's address if it is plain http or https; null otherwise: no other address becomes a link. */
    static @Nullable String safeUrl(Article article) {
        String url = article.url();
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
