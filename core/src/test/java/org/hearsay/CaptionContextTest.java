package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.fixture.Captioned;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Comparison;
import org.hearsay.model.Entity;
import org.hearsay.model.Exclusion;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.RawDocument;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.text.SpanCover;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A caption states nothing, but its names tell who is meant. */
class CaptionContextTest {
    private static final String CAPTION = "Harbour Minister Martha Elling on the quay of Kestway, March 3, 2024.";
    private static final String OTHER_LINES = "The ferry lay at the quay of Kestway for most of the morning.\n\n"
            + "Nobody was on board when the rope broke, and the crew came back at noon.";

    private static Hearsay hearsay;

    @BeforeAll
    static void open() {
        hearsay = Hearsay.open(HearsayConfig.defaults());
    }

    @AfterAll
    static void close() {
        hearsay.close();
    }

    private static AnnotatedArticle annotate(String sentence, String... captions) {
        return hearsay.annotate(Captioned.article(OTHER_LINES + "\n\n" + sentence, captions));
    }

    private static Speaker speaker(AnnotatedArticle article) {
        assertEquals(1, article.attributions().size(), article.attributions()::toString);
        return Objects.requireNonNull(article.attributions().getFirst().speaker());
    }

    @Test
    void aLastNameIsGivenTheFullNameAndTitleOfACaption() {
        AnnotatedArticle article = annotate("“The bar is clear again,” Elling said on Monday.", CAPTION);
        Speaker speaker = speaker(article);
        assertEquals("Martha Elling", speaker.name());
        assertEquals(SourceKind.NAMED_PERSON, speaker.kind());
        assertEquals("Harbour Minister", speaker.role());
        assertTrue(speaker.why().contains("the full name stands in a caption"), speaker.why()::toString);
        Entity entity = article.entity(Objects.requireNonNull(speaker.entity()));
        entity.mentions().forEach(mention -> assertEquals("Elling", mention.in(article.text())));
    }

    @Test
    void aTitleIsFoundInACaptionForSomebodyWhomTheTextNames() {
        AnnotatedArticle article =
                annotate("Elling came at noon. “The bar is clear again,” the minister said on Monday.", CAPTION);
        Speaker speaker = speaker(article);
        assertEquals("Martha Elling", speaker.name());
        assertTrue(
                speaker.why().contains("\"the minister\": Martha Elling, called \"Harbour Minister\" in a caption"),
                speaker.why()::toString);
    }

    @Test
    void aDescriptionAloneIsGivenTheNameOfACaptionAndShownAsUnclear() {
        Speaker speaker = speaker(annotate("“The bar is clear again,” the minister said on Monday.", CAPTION));
        assertEquals("Martha Elling", speaker.name());
        assertNull(speaker.entity());
        assertFalse(speaker.certain());
        assertEquals(
                List.of("\"the minister\": Martha Elling, called \"Harbour Minister\" in a caption"), speaker.why());
    }

    @Test
    void withoutTheCaptionNobodyKnows() {
        assertEquals(
                "Elling",
                speaker(annotate("“The bar is clear again,” Elling said on Monday."))
                        .name());
        assertEquals(
                "the minister",
                speaker(annotate("“The bar is clear again,” the minister said on Monday."))
                        .name());
    }

    @Test
    void twoMinistersInCaptionsTellNothing() {
        AnnotatedArticle article = annotate(
                "“The bar is clear again,” the minister said on Monday.", CAPTION, "Finance Minister Thomas Brask.");
        assertEquals("the minister", speaker(article).name());
    }

    @Test
    void aCaptionOfAPageIsNoStatementAndNoUseOfAName() {
        String page = "<html><article><h1>Bar clear again</h1><figure><img src=q.jpg><figcaption>" + CAPTION
                + "</figcaption></figure><p>" + OTHER_LINES.replace("\n\n", "</p><p>")
                + "</p><p>“The bar is clear again,” Elling said on Monday.</p></article>";
        AnnotatedArticle article = WholeWay.annotated(
                hearsay,
                new RawDocument("a.html", "a", "Kestway Post", null, null, null, null, RawDocument.Format.HTML, page));
        assertEquals(List.of(CAPTION), article.article().provenance().captions());
        assertEquals("Martha Elling", speaker(article).name());
        assertFalse(article.text().contains("Martha"));
        assertEquals(Set.of("Elling"), uses(article, "Martha Elling"));
    }

    @Test
    void aCaptionInsidePlainTextIsNoStatementAndNoUseOfAName() {
        AnnotatedArticle article = hearsay.annotate(Captioned.article("Harbour news\n\n" + "Photo: " + CAPTION + "\n\n"
                + OTHER_LINES + "\n\n“The bar is clear again,” Elling said on Monday."));
        SpanCover captions = new SpanCover(article.excluded().stream()
                .filter(exclusion -> exclusion.reason() == Exclusion.Reason.CAPTION)
                .flatMap(exclusion -> exclusion.spans().spans().stream())
                .toList());
        assertTrue(captions.contains(article.text().indexOf("Martha")));
        article.statements()
                .forEach(statement -> statement
                        .spans()
                        .spans()
                        .forEach(span -> assertFalse(captions.overlaps(span), () -> span.in(article.text()))));
        Speaker speaker = speaker(article);
        assertEquals("Martha Elling", speaker.name());
        assertTrue(speaker.why().contains("the full name stands in a caption"), speaker.why()::toString);
        assertEquals(Set.of("Elling"), uses(article, "Martha Elling"));
    }

    @Test
    void theCaptionOfTheSecondFoundingArticleIsContextOnly() {
        AnnotatedArticle article = WholeWay.annotated(
                hearsay,
                WholeWay.read(WholeWay.data("seeds/002_c4bd8c218d42ca96.txt")).getFirst());
        int caption = article.text().indexOf("(AFP)");
        assertTrue(article.statements().stream()
                .noneMatch(statement -> statement.spans().begin() <= caption
                        && caption < statement.spans().end()));
        int name = article.text().indexOf("Sean Spicer");
        assertTrue(name < caption);
        Entity spicer = article.entities().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> mention.begin() == name))
                .findFirst()
                .orElseThrow();
        long counted = linked(article, "Sean Spicer").names().stream()
                .mapToInt(LinkedEntity.NameCount::count)
                .sum();
        assertEquals(spicer.mentions().size() - 1, counted, "the caption's mention is not counted");
        for (Attribution attribution : article.attributions()) {
            Speaker speaker = assertNotNullSpeaker(attribution);
            assertFalse(speaker.why().contains("the full name stands in a caption"), "it stands in the text too");
        }
    }

    private static Speaker assertNotNullSpeaker(Attribution attribution) {
        Speaker speaker = attribution.speaker();
        assertNotNull(speaker);
        return speaker;
    }

    private static LinkedEntity linked(AnnotatedArticle article, String name) {
        Comparison comparison = hearsay.compare(List.of(article)).getFirst();
        return comparison.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The names by which outlets call somebody. */
    private static Set<String> uses(AnnotatedArticle article, String name) {
        return linked(article, name).names().stream()
                .map(LinkedEntity.NameCount::name)
                .collect(Collectors.toSet());
    }
}
