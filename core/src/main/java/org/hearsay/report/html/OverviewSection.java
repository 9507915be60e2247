package org.hearsay.report.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.LeftOut;
import org.hearsay.model.Rejected;
import org.hearsay.model.Statement;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextReuse;
import org.hearsay.report.FamilyWords;
import org.hearsay.report.LeftOutWords;
import org.jsoup.nodes.Element;

/** Who is compared, and what is a copy of what. */
record OverviewSection(ReportIndex index, List<Rejected> rejected) implements Section {
    @Override
    public String id() {
        return "compared";
    }

    @Override
    public String shortTitle() {
        return "Compared";
    }

    @Override
    public String title() {
        return "Who is compared";
    }

    @Override
    public void fill(Element section) {
        Element table = Parts.table(section, "Articles compared");
        Parts.headRow(table, "Article", "Headline", "Published", "Its own text", "Statements");
        Element body = table.appendElement("tbody");
        for (AnnotatedArticle article : index.articles()) {
            row(body.appendElement("tr"), article);
        }
        section.appendElement("p")
                .addClass("hint")
                .text(
                        "A text family is one story told once: a wire story and its reprints, cut or extended. It counts as"
                                + " one report, however many outlets print it. Quoted speech never counts as copied text.");
        LeftOut leftOut = index.comparison().leftOut();
        if (leftOut.minConfidence() > 0) {
            section.appendElement("p").addClass("hint").text(LeftOutWords.of(leftOut) + ".");
        }
        if (!rejected.isEmpty()) {
            Element list = Parts.details(
                            section, Phrases.count(rejected.size(), "document") + " of the input could not be used")
                    .appendElement("ul");
            rejected.forEach(r -> list.appendElement("li").text(r.origin() + ": " + r.reason()));
        }
    }

    private void row(Element row, AnnotatedArticle annotated) {
        Article article = annotated.article();
        Parts.articleLink(row.appendElement("th").attr("scope", "row"), index, article.id());
        row.appendElement("td").text(Objects.requireNonNullElse(article.title(), "no headline given"));
        row.appendElement("td").addClass("date").text(Phrases.published(article));
        Element own = row.appendElement("td");
        ownText(own, article.id());
        long attributed = annotated.statements().stream()
                .filter(s -> s.voice() == Statement.Voice.ATTRIBUTED)
                .count();
        row.appendElement("td")
                .text(attributed + " attributed, " + (annotated.statements().size() - attributed)
                        + " in its own voice");
    }

    private void ownText(Element cell, String articleId) {
        TextFamily family = index.family(articleId);
        TextFamily.Member self = family.members().stream()
                .filter(member -> member.article().equals(articleId))
                .findFirst()
                .orElseThrow();
        if (family.members().size() == 1) {
            cell.text("no other article is a copy of it");
        } else {
            String others = family.members().stream()
                    .map(TextFamily.Member::article)
                    .filter(other -> !other.equals(articleId))
                    .map(other -> index.label(other) + " " + index.outlet(other))
                    .collect(Collectors.joining(", "));
            cell.text(Phrases.percent(self.share()) + " of it also stands in " + others);
            if (family.original().article().equals(articleId)) {
                cell.appendElement("p").text("The others are told against it: " + FamilyWords.reason(family) + ".");
            }
        }
        self.credits().forEach(credit -> cell.appendElement("p").text(FamilyWords.credit(credit)));
        family.reuse().stream()
                .filter(reuse -> reuse.article().equals(articleId))
                .forEach(reuse -> passages(cell, reuse));
        String original = family.original().article();
        Parts.sentences(cell, index, self.added(), " only here", articleId);
        Parts.sentences(cell, index, self.dropped(), " of " + index.label(original) + " not found here", original);
    }

    private void passages(Element cell, TextReuse reuse) {
        String from = index.label(reuse.from()) + " " + index.outlet(reuse.from());
        Element list = Parts.details(cell, FamilyWords.takes(reuse, from)).appendElement("ul");
        String text = index.article(reuse.article()).text();
        reuse.passages()
                .forEach(passage -> list.appendElement("li").text(passage.span().in(text)));
    }
}
