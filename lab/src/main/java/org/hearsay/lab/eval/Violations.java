package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.Evidence;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TimelineEntry;
import org.hearsay.text.Digests;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** What must hold for every output whatever the input. Each method returns one line for each breach, best none. */
public final class Violations {
    private final List<String> lines = new ArrayList<>();
    private final String where;

    private Violations(String where) {
        this.where = where;
    }

    /** Breaches inside one article: spans outside its text, ids that are not unique or lead nowhere. */
    public static List<String> of(AnnotatedArticle article) {
        Violations violations = new Violations(article.id());
        violations.spans(article);
        violations.ids(article);
        return List.copyOf(violations.lines);
    }

    /** Breaches of one comparison: evidence that is not what stands there, articles and statements not told once. */
    public static List<String> of(Comparison comparison) {
        Violations violations = new Violations(comparison.story().id());
        violations.families(comparison);
        violations.statements(comparison);
        violations.evidence(comparison);
        return List.copyOf(violations.lines);
    }

    private void check(boolean holds, String breach) {
        if (!holds) {
            lines.add(where + ": " + breach);
        }
    }

    private void spans(AnnotatedArticle article) {
        int length = article.text().length();
        spansOf(article).forEach(span -> check(span.end() <= length, "a span outside the text: " + span));
    }

    private static Stream<TextSpan> spansOf(AnnotatedArticle article) {
        return Stream.of(
                        article.structure().paragraphs().stream(),
                        article.structure().sentences().stream(),
                        article.structure().tokens().stream(),
                        article.entities().stream().flatMap(entity -> entity.mentions().stream()),
                        article.times().stream().map(time -> time.span()),
                        article.statements().stream().flatMap(s -> s.spans().spans().stream()),
                        article.excluded().stream().flatMap(e -> e.spans().spans().stream()),
                        article.attributions().stream().flatMap(Violations::spansOf))
                .flatMap(spans -> spans);
    }

    private static Stream<TextSpan> spansOf(Attribution attribution) {
        Stream<TextSpan> own = Stream.of(
                        spansOf(attribution.source()), spansOf(attribution.cue()), spansOf(attribution.content()))
                .flatMap(List::stream);
        return Stream.concat(own, attribution.nested().stream().flatMap(Violations::spansOf));
    }

    private static List<TextSpan> spansOf(@Nullable TextSpans spans) {
        return spans == null ? List.of() : spans.spans();
    }

    private void ids(AnnotatedArticle article) {
        Set<String> attributions =
                unique("attribution", article.attributions().stream().map(Attribution::id));
        Set<String> entities = unique("entity", article.entities().stream().map(entity -> entity.id()));
        unique("statement", article.statements().stream().map(Statement::id));
        for (Statement statement : article.statements()) {
            String attribution = statement.attribution();
            check(
                    attribution == null || attributions.contains(attribution),
                    "statement " + statement.id() + " names no attribution: " + attribution);
            check(
                    attribution == null
                            || !attributions.contains(attribution)
                            || article.attribution(attribution).content().equals(statement.spans()),
                    "statement " + statement.id() + " is not the content of its attribution " + attribution);
        }
        for (Attribution attribution : article.attributions()) {
            Speaker speaker = attribution.speaker();
            check(
                    speaker == null || speaker.entity() == null || entities.contains(speaker.entity()),
                    "the speaker of " + attribution.id() + " names no entity");
        }
    }

    private Set<String> unique(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> check(seen.add(id), "two times the id of one " + what + ": " + id));
        return seen;
    }

    private void families(Comparison comparison) {
        Map<String, Integer> families = new HashMap<>();
        for (TextFamily family : comparison.families()) {
            family.members().forEach(member -> families.merge(member.article(), 1, Integer::sum));
        }
        for (AnnotatedArticle article : comparison.story().articles()) {
            int count = families.getOrDefault(article.id(), 0);
            check(count == 1, "article " + article.id() + " is in " + count + " families");
        }
    }

    private void statements(Comparison comparison) {
        Map<String, BitSet> told = new HashMap<>();
        for (Claim claim : comparison.claims()) {
            Map<String, BitSet> here = new HashMap<>();
            for (Claim.Appearance appearance : claim.appearances()) {
                String statement = appearance.article() + " " + appearance.statement();
                BitSet once = here.computeIfAbsent(statement, key -> new BitSet());
                for (TextSpan span : appearance.evidence().spans().spans()) {
                    boolean first = once.get(span.begin(), span.end()).isEmpty();
                    check(first, "claim " + claim.id() + " has statement " + statement + " twice at " + span);
                    once.set(span.begin(), span.end());
                    told.computeIfAbsent(statement, key -> new BitSet()).set(span.begin(), span.end());
                }
            }
        }
        for (AnnotatedArticle article : comparison.story().articles()) {
            for (Statement statement : article.statements()) {
                toldSomewhere(article, statement, told.getOrDefault(article.id() + " " + statement.id(), new BitSet()));
            }
        }
    }

    /** Claims hold the sentences of a statement: each of its words must stand in one. */
    private void toldSomewhere(AnnotatedArticle article, Statement statement, BitSet covered) {
        for (TextSpan span : statement.spans().spans()) {
            int end = Math.min(span.end(), article.text().length());
            for (TextSpan word : Words.spans(article.text(), Math.min(span.begin(), end), end)) {
                if (covered.nextClearBit(word.begin()) < word.end()) {
                    check(false, "statement " + statement.id() + " of " + article.id() + " is in no claim at " + word);
                    return;
                }
            }
        }
    }

    private void evidence(Comparison comparison) {
        Map<String, String> digests = new HashMap<>();
        comparison.story().articles().forEach(a -> digests.put(a.id(), Digests.sha256(a.text())));
        Stream.of(
                        comparison.claims().stream()
                                .flatMap(claim -> claim.appearances().stream())
                                .map(Claim.Appearance::evidence),
                        comparison.conflicts().stream()
                                .flatMap(conflict -> conflict.sides().stream())
                                .map(Conflict.Side::evidence),
                        comparison.timeline().stream().map(TimelineEntry::evidence))
                .flatMap(evidence -> evidence)
                .forEach(evidence -> evidence(comparison, digests, evidence));
    }

    private void evidence(Comparison comparison, Map<String, String> digests, Evidence evidence) {
        String text = comparison.story().article(evidence.article()).text();
        TextSpans spans = evidence.spans();
        boolean inside = spans.end() <= text.length();
        check(inside, "evidence outside the text of " + evidence.article() + ": " + spans);
        if (inside) {
            check(spans.in(text).equals(evidence.exact()), "evidence is not what stands there: " + spans);
            check(
                    text.startsWith(
                            evidence.prefix(), spans.begin() - evidence.prefix().length()),
                    "wrong prefix before " + spans);
            check(text.startsWith(evidence.suffix(), spans.end()), "wrong suffix after " + spans);
        }
        check(
                evidence.digest().equals(digests.get(evidence.article())),
                "the digest is not that of " + evidence.article());
    }
}
