package org.hearsay.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Exclusion;
import org.hearsay.model.Statement;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jsoup.nodes.Element;

/** An article's text, paragraph by paragraph, with its statements marked and its excluded passages set apart. */
final class MarkedText {
    private final ReportIndex index;
    private final AnnotatedArticle article;
    private final Set<String> anchored = new HashSet<>();
    /** For each statement's id, the appearances of claims in it by the fragments that lead to them. */
    private final Map<String, Map<String, TextSpans>> appearances = new HashMap<>();

    MarkedText(ReportIndex index, AnnotatedArticle article) {
        this.index = index;
        this.article = article;
        article.statements().forEach(statement -> appearances.put(statement.id(), appearancesOf(statement)));
    }

    void write(Element parent) {
        for (TextSpan paragraph : article.structure().paragraphs()) {
            Element element = parent.appendElement("p");
            List<Integer> cuts = cuts(paragraph);
            for (int i = 1; i < cuts.size(); i++) {
                segment(element, new TextSpan(cuts.get(i - 1), cuts.get(i)));
            }
        }
    }

    /** Every place in the paragraph where a statement or an exclusion begins or ends. */
    private List<Integer> cuts(TextSpan paragraph) {
        Set<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
        for (Statement statement : article.statements()) {
            statement.spans().spans().forEach(span -> add(cuts, paragraph, span));
            appearances
                    .getOrDefault(statement.id(), Map.of())
                    .values()
                    .forEach(spans -> spans.spans().forEach(span -> add(cuts, paragraph, span)));
        }
        for (Exclusion exclusion : article.excluded()) {
            exclusion.spans().spans().forEach(span -> add(cuts, paragraph, span));
        }
        return new ArrayList<>(cuts);
    }

    private Map<String, TextSpans> appearancesOf(Statement statement) {
        Map<String, TextSpans> found = new LinkedHashMap<>();
        for (Claim claim : index.claims(article.id(), statement.id())) {
            for (Claim.Appearance appearance : claim.appearances()) {
                if (appearance.article().equals(article.id())
                        && appearance.statement().equals(statement.id())) {
                    found.putIfAbsent(
                            index.appearanceFragment(claim, appearance),
                            appearance.evidence().spans());
                }
            }
        }
        return found;
    }

    private static void add(Set<Integer> cuts, TextSpan paragraph, TextSpan span) {
        for (int cut : new int[] {span.begin(), span.end()}) {
            if (paragraph.contains(cut)) {
                cuts.add(cut);
            }
        }
    }

    private void segment(Element paragraph, TextSpan span) {
        String text = span.in(article.text());
        Statement statement = article.statements().stream()
                .filter(s -> s.spans().overlaps(span))
                .min(Comparator.comparingInt(s -> s.spans().extent().length()))
                .orElse(null);
        if (statement == null) {
            boolean excluded =
                    article.excluded().stream().anyMatch(e -> e.spans().overlaps(span));
            if (excluded) {
                paragraph.appendElement("span").addClass("excluded").text(text);
            } else {
                paragraph.appendText(text);
            }
            return;
        }
        mark(paragraph, statement, span, text);
    }

    private void mark(Element paragraph, Statement statement, TextSpan span, String text) {
        Attribution attribution = index.attribution(article.id(), statement);
        Element mark = paragraph
                .appendElement("mark")
                .addClass(
                        attribution == null ? "own" : attribution.kind().name().toLowerCase(Locale.ROOT));
        Element inner = mark;
        for (Map.Entry<String, TextSpans> appearance :
                appearances.getOrDefault(statement.id(), Map.of()).entrySet()) {
            if (appearance.getValue().overlaps(span)) {
                String claim = appearance.getKey().substring(appearance.getKey().lastIndexOf('-') + 1);
                mark.attr("data-claim", claim);
                if (anchored.add(appearance.getKey())) {
                    inner = inner.appendElement("span").id(appearance.getKey());
                }
            }
        }
        inner.appendText(text);
        if (anchored.add(statement.id())) {
            mark.id(index.statementFragment(article.id(), statement.id()));
        }
        if (span.end() == statement.spans().end()) {
            paragraph
                    .appendElement("sup")
                    .appendElement("a")
                    .attr("href", "#" + index.noteFragment(article.id(), statement.id()))
                    .attr("aria-label", "note on statement " + statement.id().substring(1))
                    .text(statement.id().substring(1));
        }
    }
}
