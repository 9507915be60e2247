package org.hearsay.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Statement;
import org.hearsay.model.TextFamily;
import org.jspecify.annotations.Nullable;

/** What the sections look up: labels of articles, the family of an article, the claim of a statement, fragments. */
final class ReportIndex {
    private final Comparison comparison;
    private final List<AnnotatedArticle> articles;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, TextFamily> families = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<Claim>> claimsOfStatement = new HashMap<>();

    ReportIndex(Comparison comparison) {
        this.comparison = comparison;
        this.articles = comparison.story().articles().stream()
                .sorted(Comparator.comparing((AnnotatedArticle a) ->
                                Objects.requireNonNullElse(a.article().published(), "9999"))
                        .thenComparing(AnnotatedArticle::id))
                .toList();
        for (AnnotatedArticle article : articles) {
            labels.put(article.id(), letters(labels.size()));
        }
        for (TextFamily family : comparison.families()) {
            family.members().forEach(member -> families.put(member.article(), family));
        }
        for (Claim claim : comparison.claims()) {
            claims.put(claim.id(), claim);
            claim.appearances().stream()
                    .map(appearance -> appearance.article() + "\n" + appearance.statement())
                    .distinct()
                    .forEach(key -> claimsOfStatement
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(claim));
        }
    }

    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }

    Comparison comparison() {
        return comparison;
    }

    /** The articles by publication, those without a date last. */
    List<AnnotatedArticle> articles() {
        return articles;
    }

    AnnotatedArticle article(String id) {
        return comparison.story().article(id);
    }

    /** A short letter for an article: A, B, … AA. */
    String label(String articleId) {
        return Objects.requireNonNull(labels.get(articleId), articleId);
    }

    /** The outlet, with the article's letter. */
    String outlet(String articleId) {
        return article(articleId).article().outletOrId();
    }

    /** The outlets in the order of their first articles, each with the ids of its articles. */
    Map<String, List<String>> outlets() {
        Map<String, List<String>> outlets = new LinkedHashMap<>();
        for (AnnotatedArticle article : articles) {
            outlets.computeIfAbsent(article.article().outletOrId(), outlet -> new ArrayList<>())
                    .add(article.id());
        }
        return outlets;
    }

    TextFamily family(String articleId) {
        return Objects.requireNonNull(families.get(articleId), articleId);
    }

    Claim claim(String id) {
        return Objects.requireNonNull(claims.get(id), id);
    }

    /** The claims that sentences of a statement stand in, most widely carried first. */
    List<Claim> claims(String articleId, String statementId) {
        return claimsOfStatement.getOrDefault(articleId + "\n" + statementId, List.of());
    }

    /** The claims carried by more than one text: an article and its copies are one. */
    List<Claim> shared() {
        Set<String> inOneText = comparison.inOneText().stream().map(Claim::id).collect(Collectors.toSet());
        return comparison.claims().stream()
                .filter(claim -> !inOneText.contains(claim.id()))
                .toList();
    }

    /** The claims of two independent reports or more that no article of the outlet carries. */
    List<Claim> notFoundIn(String outlet) {
        return comparison.notFoundIn(outlet);
    }

    @Nullable
    Attribution attribution(String articleId, Statement statement) {
        return statement.attribution() == null ? null : article(articleId).attribution(statement.attribution());
    }

    String articleFragment(String articleId) {
        return "article-" + label(articleId);
    }

    String statementFragment(String articleId, String statementId) {
        return label(articleId) + "-" + statementId;
    }

    /** Leads to the very sentence of a statement that carries the claim. */
    String appearanceFragment(Claim claim, Claim.Appearance appearance) {
        return statementFragment(appearance.article(), appearance.statement()) + "-" + claim.id();
    }

    String noteFragment(String articleId, String statementId) {
        return "note-" + statementFragment(articleId, statementId);
    }

    String claimFragment(Claim claim) {
        return "claim-" + claim.id();
    }

    /** One line that says what is compared. */
    String heading() {
        String counts = Phrases.count(articles.size(), "article") + " from "
                + Phrases.count(outlets().size(), "outlet") + " in "
                + Phrases.count(comparison.families().size(), "text family", "text families");
        List<String> days = articles.stream()
                .map(AnnotatedArticle::article)
                .map(Article::publishedDate)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return counts;
        }
        boolean oneDay = days.getFirst().equals(days.getLast());
        return counts + ", " + (oneDay ? days.getFirst() : days.getFirst() + " to " + days.getLast());
    }
}
