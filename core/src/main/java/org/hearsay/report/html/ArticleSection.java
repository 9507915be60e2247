package org.hearsay.report.html;

import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleVersion;
import org.jsoup.nodes.Element;

/** The articles as they stand, every statement marked in place. */
record ArticleSection(ReportIndex index) implements Section {
    @Override
    public String id() {
        return "articles";
    }

    @Override
    public String shortTitle() {
        return "The articles";
    }

    @Override
    public String title() {
        return "The articles";
    }

    @Override
    public void fill(Element section) {
        section.appendElement("p")
                .addClass("hint")
                .text("Marked passages are statements; the number after one leads to who said it and where else it"
                        + " stands. A solid line marks quoted words, a dashed line indirect speech; own-voice sentences"
                        + " carry a number only.");
        Element pair = section.appendElement("div").addClass("articles");
        for (AnnotatedArticle article : index.articles()) {
            write(pair, article);
        }
    }

    private void write(Element parent, AnnotatedArticle annotated) {
        Article article = annotated.article();
        Element element = parent.appendElement("article")
                .id(index.articleFragment(article.id()))
                .attr("data-article", index.label(article.id()));
        Element heading = element.appendElement("h3");
        Parts.letter(heading, index, article.id());
        heading.appendText(" " + article.outletOrId());
        if (article.title() != null) {
            element.appendElement("p").addClass("headline").text(article.title());
        }
        Element meta = element.appendElement("p").addClass("meta");
        meta.text(Phrases.published(article));
        String url = Parts.safeUrl(article);
        if (url != null) {
            meta.appendText(" · ");
            meta.appendElement("a")
                    .attr("href", url)
                    .attr("rel", "noopener noreferrer nofollow")
                    .text("original page");
        }
        for (ArticleVersion version : article.provenance().versions()) {
            meta.appendText(" · also given as " + version.id() + " (" + version.reason() + ")");
        }
        new MarkedText(index, annotated).write(element.appendElement("div").addClass("text"));
        new StatementNotes(index, annotated).write(element);
    }
}
