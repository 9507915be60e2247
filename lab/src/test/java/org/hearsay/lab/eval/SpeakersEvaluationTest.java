package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakersEvaluationTest {
    private static final String TEXT = "Mara Elling met Peter Orrin. She said the Orrin campaign slept.";
    private static final TextSpan ELLING = at("Mara Elling");
    private static final TextSpan ORRIN = at("Peter Orrin");
    private static final TextSpan SOURCE = at("She");
    private static final TextSpan CONTENT = at("the Orrin campaign slept");

    @Test
    void theLabelledPersonIsRight() {
        SpeakerReading reading = reading(label(ELLING, at("Elling")), 0.9, List.of(ELLING));
        assertTrue(reading.right() && reading.certain() && reading.kindRight());
    }

    @Test
    void anotherPersonIsWrong() {
        assertFalse(reading(label(ELLING, at("Elling")), 0.9, List.of(ORRIN)).right());
    }

    @Test
    void aPersonIsNotTheCampaignThatBearsTheName() {
        TextSpan inside = new TextSpan(TEXT.lastIndexOf("Orrin"), TEXT.lastIndexOf("Orrin") + 5);
        TextSpan campaign = at("Orrin campaign");
        LabelledSpeaker label = label(inside, inside);
        assertFalse(label.meets(List.of(campaign)));
        assertTrue(label.meets(List.of(inside)));
    }

    @Test
    void whoeverIsChosenWhereNobodyIsNamedIsWrong() {
        assertFalse(reading(label(null, null), 0.9, List.of(ELLING)).right());
        assertTrue(reading(label(null, null), 0.9, List.of()).right());
    }

    @Test
    void sharesCountWhatIsShownAsCertain() {
        SpeakersEvaluation evaluation = evaluation(label(ELLING, at("Elling")), 0.5, List.of(ELLING));
        assertEquals(new Share(0, 1), evaluation.shares(label -> true).get("certain"));
        assertEquals(new Share(1, 1), evaluation.shares(label -> true).get("right"));
        assertEquals(100, evaluation.figures().get("certain.right"));
    }

    private static SpeakerReading reading(LabelledSpeaker label, double confidence, List<TextSpan> mentions) {
        return evaluation(label, confidence, mentions).readings().getFirst();
    }

    private static SpeakersEvaluation evaluation(LabelledSpeaker label, double confidence, List<TextSpan> mentions) {
        List<Entity> entities = mentions.isEmpty()
                ? List.of()
                : List.of(
                        new Entity("e1", EntityType.PERSON, mentions.getFirst().in(TEXT), mentions));
        String entity = mentions.isEmpty() ? null : "e1";
        Speaker speaker = new Speaker(entity, "any", SourceKind.NAMED_PERSON, null, confidence, List.of(), List.of());
        Attribution attribution = new Attribution(
                "a1",
                Attribution.Kind.INDIRECT,
                1,
                TextSpans.of(SOURCE),
                null,
                TextSpans.of(CONTENT),
                speaker,
                null,
                List.of());
        return SpeakersEvaluation.of(
                List.of(label), Map.of("a", new SpeakersEvaluation.Read(TEXT, entities, List.of(attribution))));
    }

    private static LabelledSpeaker label(@Nullable TextSpan speaker, @Nullable TextSpan lastName) {
        return new LabelledSpeaker(
                "s001",
                "a",
                CONTENT,
                SOURCE,
                LabelledSpeaker.Form.PRONOUN,
                speaker == null ? List.of() : List.of(speaker),
                lastName,
                SourceKind.NAMED_PERSON,
                false,
                false,
                false,
                List.of());
    }

    private static TextSpan at(String words) {
        int begin = TEXT.indexOf(words);
        return new TextSpan(begin, begin + words.length());
    }
}
