package org.hearsay.entity;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.json.CorrectionsFile;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Corrections;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.LinkedStory;
import org.hearsay.model.Merge;
import org.hearsay.model.Speaker;
import org.hearsay.model.Story;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final AnnotatedArticle A = article(
                    "a", "2031-05-05", "🚢 Mira Tolland spoke. Salt Hand (Tide Fist) met.")
            .name(EntityType.PERSON, "Mira Tolland")
            .name(EntityType.GROUP, "Salt Hand", "Tide Fist")
            .build();
    private static final AnnotatedArticle B = article(
                    "b", "2031-05-05", "🚢 Tolland wept. She said that the pier held. Open Shoals met.")
            .name(EntityType.PERSON, "Tolland")
            .name(EntityType.GROUP, "Open Shoals")
            .saidByUnnamed(Kind.INDIRECT, "She", "said", "that the pier held")
            .build();

    private static LinkedStory link(String corrections) {
        Corrections read = CorrectionsFile.read("fix.json", "{\"corrections\":[\n" + corrections + "\n]}");
        return new NameEntityLinker(read).link(new Story("s", List.of(A, B)));
    }

    private static Speaker speaker(AnnotatedArticle article) {
        return Objects.requireNonNull(article.attributions().getFirst().speaker());
    }

    private static String names(LinkedStory story) {
        return story.entities().stream().map(LinkedEntity::name).sorted().collect(Collectors.joining(", "));
    }

    private static String outcomes(LinkedStory story) {
        return story.corrections().stream().map(CorrectionOutcome::inWords).collect(Collectors.joining("\n"));
    }

    @Test
    void mergeJoinsAndSaysWhoDidIt() {
        LinkedStory story = link("{\"operation\":\"merge\",\"entities\":[\"salt hand\",\"Open Shoals\"]}");
        assertEquals("Mira Tolland, Open Shoals", names(story));
        Merge merge = story.entities().getFirst().merges().stream()
                .filter(m -> m.rule() == Merge.Rule.CORRECTION)
                .findFirst()
                .orElseThrow();
        assertEquals("fix.json, line 2", merge.correction());
        assertTrue(story.corrections().getFirst().applied());
    }

    @Test
    void splitTakesArticlesOrNamesAway() {
        LinkedStory byArticle = link("{\"operation\":\"split\",\"entity\":\"Mira Tolland\",\"articles\":[\"b\"]}");
        assertEquals("Mira Tolland, Open Shoals, Salt Hand, Tolland", names(byArticle));
        LinkedStory byName = link("{\"operation\":\"split\",\"entity\":\"Salt Hand\",\"names\":[\"Tide Fist\"]}");
        assertEquals("Mira Tolland, Open Shoals, Salt Hand, Tide Fist", names(byName));
        assertEquals(3, byName.story().article("a").entities().size());
    }

    @Test
    void renameCallsItSoInTheReport() {
        LinkedStory story = link("{\"operation\":\"rename\",\"entity\":\"Tolland\",\"to\":\"Mira K. Tolland\"}");
        assertEquals("Mira K. Tolland, Open Shoals, Salt Hand", names(story));
    }

    @Test
    void aSpeakerThatIsSetIsCertainAndOneWithHisOtherNames() {
        for (String address : List.of("\"quote\":\"the pier held\"", "\"span\":[25,43]")) {
            LinkedStory story =
                    link("{\"operation\":\"speaker\",\"article\":\"b\"," + address + ",\"speaker\":\"Mira Tolland\"}");
            assertTrue(story.corrections().getFirst().applied(), outcomes(story));
            Speaker speaker = speaker(story.story().article("b"));
            assertEquals("Mira Tolland", speaker.name());
            assertTrue(speaker.certain());
            assertEquals(List.of("corrected by fix.json"), speaker.why());
            assertEquals("Tolland", speaker.entity(), "the entity that the article has");
        }
    }

    @Test
    void aSpeakerWhomTheArticleDoesNotNameIsLinkedButNotCountedAsAName() {
        LinkedStory story = link(
                "{\"operation\":\"speaker\",\"article\":\"b\",\"quote\":\"the pier held\",\"speaker\":\"Salt Hand\"}");
        LinkedEntity hand = story.entities().stream()
                .filter(entity -> entity.name().equals("Salt Hand"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, hand.members().size());
        assertTrue(hand.names().stream().noneMatch(count -> count.name().equals("She")));
        LinkedStory nobody = link(
                "{\"operation\":\"speaker\",\"article\":\"b\",\"quote\":\"the pier held\",\"speaker\":\"Ada Roe\"}");
        assertEquals("Ada Roe", speaker(nobody.story().article("b")).name());
    }

    @Test
    void whatDoesNotFitIsToldWithFileAndLineAndTheRestGoesOn() {
        LinkedStory story = link("""
                {"operation":"rename","entity":"Nobody","to":"X"},
                {"operation":"paint","entity":"Tolland"},
                {"operation":"merge","entities":["Salt Hand","Open Shoals"]},
                {"operation":"split","entity":"Salt Hand","articles":["b"]},
                {"operation":"rename","entity":"Salt Hand","to":"Hand"},
                {"operation":"rename","entity":"Hand","to":"Fist"},
                {"operation":"speaker","article":"b","quote":"the sea held","speaker":"Mira Tolland"},
                {"operation":"speaker","article":"z","quote":"the sea held","speaker":"Mira Tolland"},
                {"operation":"split","entity":"Mira Tolland","articles":["a","b"]}""");
        assertEquals("""
                fix.json, line 2: not applied: nothing is called “Nobody”
                fix.json, line 3: not applied: no operation "paint": merge, split, rename or speaker
                fix.json, line 4: joined as Open Shoals
                fix.json, line 5: not applied: contradicts the correction at fix.json, line 4
                fix.json, line 6: Open Shoals is called Hand
                fix.json, line 7: not applied: contradicts the correction at fix.json, line 6
                fix.json, line 8: not applied: no attribution has “the sea held” in b
                fix.json, line 9: not applied: no article z
                fix.json, line 10: not applied: nothing would be left of “Mira Tolland”""", outcomes(story));
    }

    @Test
    void aMergeOfWhatWasSplitContradicts() {
        LinkedStory story = link("""
                {"operation":"split","entity":"Mira Tolland","articles":["b"]},
                {"operation":"merge","entities":[{"name":"Tolland","article":"b"},"Mira Tolland"]}""");
        assertEquals(
                CorrectionOutcome.Status.REFUSED, story.corrections().getLast().status());
    }

    @Test
    void aNameOfSeveralNeedsAnArticle() {
        LinkedStory story = link("""
                {"operation":"rename","entity":"Mira Tolland","to":"Open Shoals"},
                {"operation":"rename","entity":"Open Shoals","to":"X"},
                {"operation":"rename","entity":{"name":"Tolland","article":"b"},"to":"Open Shoals"}""");
        assertTrue(outcomes(story).contains("may be any of 2"), outcomes(story));
        assertTrue(story.corrections().getLast().applied());
    }

    @Test
    void oneArticleTakesWhatIsSaidOfItsSpeakers() {
        Corrections read = CorrectionsFile.read(
                "fix.json",
                "{\"corrections\":[{\"operation\":\"speaker\",\"article\":\"b\",\"quote\":\"the pier held\",\"speaker\":\"Tolland\"},"
                        + "{\"operation\":\"rename\",\"entity\":\"Tolland\",\"to\":\"X\"}]}");
        var corrected = new ArticleCorrector(read).correct(B);
        assertEquals("Tolland", speaker(corrected.article()).entity());
        assertEquals(1, corrected.outcomes().size());
        assertEquals(
                CorrectionOutcome.Status.NOT_FOUND,
                new ArticleCorrector(read).correct(A).outcomes().getFirst().status());
    }
}
