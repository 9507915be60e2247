package org.hearsay.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Via;
import org.hearsay.text.Digests;
import org.jsoup.nodes.Element;

/** The notes below an article: who said each statement, why we say so, where else it stands, a citation to copy. */
final class StatementNotes {
    /** So many other places are named; the claim has them all. */
    private static final int MOST_ELSEWHERE = 10;

    private final ReportIndex index;
    private final AnnotatedArticle article;
    private final String digest;

    StatementNotes(ReportIndex index, AnnotatedArticle article) {
        this.index = index;
        this.article = article;
        this.digest = Digests.sha256(article.text());
    }

    void write(Element parent) {
        Element list = Parts.details(
                        parent,
                        "Notes on its " + Phrases.count(article.statements().size(), "statement"))
                .appendElement("ol")
                .addClass("notes");
        article.statements().forEach(statement -> note(list.appendElement("li"), statement));
    }

    private void note(Element item, Statement statement) {
        item.id(index.noteFragment(article.id(), statement.id()))
                .attr("value", statement.id().substring(1));
        Attribution attribution = index.attribution(article.id(), statement);
        item.appendElement("a")
                .attr("href", "#" + index.statementFragment(article.id(), statement.id()))
                .attr("aria-label", "back to the sentence")
                .text("↑");
        item.appendText(" ");
        if (attribution == null) {
            item.appendText("In the outlet’s own voice. ");
        } else {
            attributed(item, attribution);
        }
        elsewhere(item, statement);
        Parts.details(item, "Cite").appendElement("p").addClass("cite").text(citation(statement));
    }

    private void attributed(Element item, Attribution attribution) {
        Speaker speaker = attribution.speaker();
        if (speaker == null) {
            item.appendText("Speaker not found. ");
        } else {
            item.appendElement("b").text(speaker.shown());
            String role = speaker.role() == null || !speaker.certain() ? "" : ", " + speaker.role();
            item.appendText(role + " (" + Phrases.kind(speaker.kind()) + "). ");
            Element why = Parts.details(item, "Why this speaker");
            why.appendElement("p").text(reasons(speaker));
        }
        List<String> parts = new ArrayList<>();
        parts.add(attribution.kind().name().toLowerCase(Locale.ROOT));
        if (attribution.source() != null) {
            parts.add("source “" + attribution.source().in(article.text()) + "”");
        }
        parts.add(
                attribution.cue() == null
                        ? "no cue of its own"
                        : "cue “" + attribution.cue().in(article.text()) + "”");
        Via via = attribution.via();
        if (via != null) {
            parts.add("said " + (via.occasion() == null ? "" : via.occasion() + " ")
                    + (via.outlet() == null ? "" : "to " + via.outlet()));
        }
        item.appendText(String.join("; ", parts).strip() + ". ");
    }

    private static String reasons(Speaker speaker) {
        String others = speaker.candidates().stream()
                .filter(candidate -> !candidate.name().equals(speaker.name()))
                .map(candidate -> candidate.name() + " (" + Phrases.percent(candidate.confidence()) + ")")
                .collect(Collectors.joining(", "));
        return "Confidence " + Phrases.percent(speaker.confidence()) + ": " + String.join("; ", speaker.why())
                + (others.isEmpty() ? "" : ". Others considered: " + others);
    }

    private void elsewhere(Element item, Statement statement) {
        index.claims(article.id(), statement.id()).forEach(claim -> elsewhere(item, claim));
    }

    private void elsewhere(Element item, Claim claim) {
        if (claim.onlyIn() != null) {
            item.appendElement("a")
                    .attr("href", "#" + index.claimFragment(claim))
                    .text("In this text only");
            item.appendText(". ");
            return;
        }
        item.appendText("Also in ");
        List<Claim.Appearance> others = claim.appearances().stream()
                .filter(other -> !other.article().equals(article.id()))
                .toList();
        for (Claim.Appearance other : others.subList(0, Math.min(MOST_ELSEWHERE, others.size()))) {
            Element link = item.appendElement("a").attr("href", "#" + index.appearanceFragment(claim, other));
            Parts.letter(link, index, other.article());
            link.appendText(" " + index.outlet(other.article()));
            item.appendText(" (" + Phrases.rendering(other.rendering()) + ") ");
        }
        if (others.size() > MOST_ELSEWHERE) {
            item.appendText("and " + Phrases.count(others.size() - MOST_ELSEWHERE, "more place") + ". ");
        }
        item.appendElement("a").attr("href", "#" + index.claimFragment(claim)).text("See the claim");
        item.appendText(". ");
    }

    private String citation(Statement statement) {
        Article a = article.article();
        return a.outletOrId()
                + (a.title() == null ? "" : ", “" + a.title() + "”")
                + ", " + Objects.requireNonNullElse(a.published(), "date unknown")
                + (a.url() == null ? "" : ", " + a.url())
                + ": " + statement.spans().in(article.text()).strip()
                + " [" + Phrases.place(article, statement.spans().extent())
                + "; text SHA-256 " + digest + "]";
    }
}
