package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Evidence;
import org.hearsay.model.Rendering;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.text.Digests;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private static final String TEXT = "The ferry is late.";
    private static final TextSpans FERRY = TextSpans.of(new TextSpan(0, 17));

    @Test
    void aSoundArticleHasNone() {
        assertEquals(
                List.of(),
                Violations.of(article(List.of(attribution("a1", FERRY)), List.of(new Statement("s1", FERRY, "a1")))));
    }

    @Test
    void aSpanOutsideTheTextIsTold() {
        TextSpans outside = TextSpans.of(new TextSpan(4, 99));

        assertEquals(
                List.of("x: a span outside the text: TextSpan[begin=4, end=99]"),
                Violations.of(article(List.of(), List.of(new Statement("s1", outside, null)))));
    }

    @Test
    void idsThatRepeatOrLeadNowhereAreTold() {
        List<Statement> statements = List.of(new Statement("s1", FERRY, "a7"), new Statement("s1", FERRY, null));

        assertEquals(
                List.of("x: two times the id of one statement: s1", "x: statement s1 names no attribution: a7"),
                Violations.of(article(List.of(), statements)));
    }

    @Test
    void aStatementThatIsNotItsAttributionsContentIsTold() {
        TextSpans part = TextSpans.of(new TextSpan(4, 9));

        assertEquals(
                List.of("x: statement s1 is not the content of its attribution a1"),
                Violations.of(article(List.of(attribution("a1", FERRY)), List.of(new Statement("s1", part, "a1")))));
    }

    @Test
    void aSoundComparisonHasNone() {
        assertEquals(List.of(), Violations.of(comparison("The ferry is late", "", ".")));
    }

    @Test
    void evidenceThatDoesNotStandThereIsTold() {
        assertEquals(
                List.of("story: evidence is not what stands there: " + FERRY, "story: wrong suffix after " + FERRY),
                Violations.of(comparison("The ferry was late", "", "!")));
    }

    @Test
    void articlesAndStatementsThatAreNotToldOnceAreTold() {
        AnnotatedArticle article = article(List.of(), List.of(new Statement("s1", FERRY, null)));
        Comparison empty = new Comparison(
                new Story("story", List.of(article)), List.of(), List.of(), List.of(), List.of(), List.of());

        assertEquals(
                List.of(
                        "story: article x is in 0 families",
                        "story: statement s1 of x is in no claim at " + new TextSpan(0, 3)),
                Violations.of(empty));
    }

    @Test
    void aSentenceMayStandInSeveralClaimsButInEachOnlyOnce() {
        TextSpans begin = TextSpans.of(new TextSpan(0, 9));
        TextSpans end = TextSpans.of(new TextSpan(10, 17));

        assertEquals(List.of(), Violations.of(comparison(claim("c1", begin), claim("c2", end))));
        assertEquals(List.of(), Violations.of(comparison(claim("c1", begin), claim("c2", FERRY))));
        assertEquals(
                List.of("story: statement s1 of x is in no claim at " + new TextSpan(10, 12)),
                Violations.of(comparison(claim("c1", begin))));
    }

    private static Claim claim(String id, TextSpans spans) {
        Rendering rendering = new Rendering(Rendering.Voice.OWN, Rendering.Wording.SAME, Rendering.Stance.ASSERTS);
        Evidence evidence = new Evidence("x", spans, spans.in(TEXT), "", "", Digests.sha256(TEXT));
        return new Claim(
                id,
                spans.in(TEXT),
                null,
                List.of(new Claim.Appearance("s1", rendering, evidence)),
                List.of(),
                List.of(),
                "x");
    }

    private static Comparison comparison(String exact, String prefix, String suffix) {
        Rendering rendering = new Rendering(Rendering.Voice.OWN, Rendering.Wording.SAME, Rendering.Stance.ASSERTS);
        Evidence evidence = new Evidence("x", FERRY, exact, prefix, suffix, Digests.sha256(TEXT));
        return comparison(new Claim(
                "c1",
                exact,
                null,
                List.of(new Claim.Appearance("s1", rendering, evidence)),
                List.of(),
                List.of(),
                "x"));
    }

    private static Comparison comparison(Claim... claims) {
        AnnotatedArticle article = article(List.of(), List.of(new Statement("s1", FERRY, null)));
        TextFamily family = new TextFamily("f1", List.of(new TextFamily.Member("x", 0, List.of(), List.of())));
        return new Comparison(
                new Story("story", List.of(article)),
                List.of(family),
                List.of(),
                List.of(claims),
                List.of(),
                List.of());
    }

    private static Attribution attribution(String id, TextSpans content) {
        return new Attribution(id, Attribution.Kind.INDIRECT, 1, null, null, content, null, null, List.of());
    }

    private static AnnotatedArticle article(List<Attribution> attributions, List<Statement> statements) {
        return new AnnotatedArticle(
                new Article("x", null, null, null, null, null, "en", TEXT),
                new TextStructure(List.of(), List.of(), List.of()),
                attributions,
                statements,
                List.of(),
                List.of(),
                List.of());
    }
}
