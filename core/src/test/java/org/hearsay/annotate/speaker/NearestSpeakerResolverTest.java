package org.hearsay.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.fixture.Tagged;
import org.hearsay.model.Attribution;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.junit.jupiter.api.Test;

/** In these texts a source stands in {braces} and a content in [brackets], in pairs; the marks are taken out. */
class NearestSpeakerResolverTest {
    private static final OpenNlpSegmenter SEGMENTER = new OpenNlpSegmenter();

    @Test
    void aLastNameIsTheFullName() {
        Speaker speaker = last("Mara Elling, the harbour master, came late.\n\n[“The port is shut,”] {Elling} said.");
        assertEquals("Mara Elling", speaker.name());
        assertEquals(SourceKind.NAMED_PERSON, speaker.kind());
        assertEquals("the harbour master", speaker.role());
    }

    @Test
    void aPronounIsTheNearestOfItsGender() {
        Speaker speaker = last("Peter Orrin met Mara Elling on the quay. {She} said [the port was shut].");
        assertEquals("Mara Elling", speaker.name());
        assertTrue(speaker.confidence() < 0.95);
    }

    @Test
    void aPronounGoesOnWithTheSpeaker() {
        Speaker speaker = last("{Mara Elling} said [the port was shut]. [“Ships wait for Anna Orrin,”] {she} added.");
        assertEquals("Mara Elling", speaker.name());
    }

    @Test
    void aNewSubjectTakesThePronoun() {
        Speaker speaker =
                last("{Ana Elling} said [the port was shut].\n\nTobin Orrin, a spokesman for the rebels, read a text."
                        + " [“We did it,”] {he} said.");
        assertEquals("Tobin Orrin", speaker.name());
    }

    @Test
    void aDescriptionIsTheOneWithThatRole() {
        Speaker speaker = last("{Harbour master Mara Elling} said [the port was shut]. {Peter Orrin} said [it was not]."
                + " But {the harbour master} insisted that [it was].");
        assertEquals("Mara Elling", speaker.name());
    }

    @Test
    void aDescriptionIsNamedInTheNextParagraph() {
        Speaker speaker = all("[It was a hopeful sign], said {a former captain and diplomat}.\n\n"
                        + "[“Ships will sail,”] said {Mara Elling, who is also an expert on tides}.")
                .getFirst();
        assertEquals("Mara Elling", speaker.name());
        assertTrue(speaker.confidence() < 0.7);
    }

    @Test
    void aSpokesmanForSomebodyIsNotSomebody() {
        Speaker speaker = last("{A spokesman for Mara Elling} said [the port was shut].");
        assertEquals("A spokesman for Mara Elling", speaker.name());
        assertEquals(SourceKind.UNNAMED_PERSON, speaker.kind());
    }

    @Test
    void kindsOfSourcesWithoutAName() {
        assertEquals(
                SourceKind.ANONYMOUS,
                last("{A harbour official who asked not to be named} said [it was shut].")
                        .kind());
        assertEquals(
                SourceKind.UNNAMED_GROUP, last("{Analysts} say [it was shut].").kind());
        assertEquals(
                SourceKind.DOCUMENT,
                last("According to {the harbour log}, [it was shut].").kind());
        assertEquals(
                SourceKind.NAMED_ORGANISATION,
                last("{The ministry} said [it was shut].").kind());
    }

    private static Speaker last(String marked) {
        return all(marked).getLast();
    }

    private static List<Speaker> all(String marked) {
        StringBuilder text = new StringBuilder();
        List<TextSpan> sources = new ArrayList<>();
        List<TextSpan> contents = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '{', '[' -> begin = text.length();
                case '}' -> sources.add(new TextSpan(begin, text.length()));
                case ']' -> contents.add(new TextSpan(begin, text.length()));
                default -> text.append(c);
            }
        }
        return resolve(text.toString(), sources, contents);
    }

    private static List<Speaker> resolve(String text, List<TextSpan> sources, List<TextSpan> contents) {
        List<Attribution> given = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            TextSpans source = TextSpans.of(sources.get(i));
            TextSpans content = TextSpans.of(contents.get(i));
            Attribution.Kind kind = Attribution.Kind.DIRECT;
            given.add(new Attribution("a" + i, kind, 1, source, null, content, null, null, List.of()));
        }
        TextStructure structure = SEGMENTER.segment(text);
        List<Speaker> speakers = new ArrayList<>();
        new NearestSpeakerResolver()
                .resolve(text, structure, given, Tagged.entities(text))
                .forEach(attribution -> speakers.add(assertSpeaker(attribution)));
        return speakers;
    }

    private static Speaker assertSpeaker(Attribution attribution) {
        Speaker speaker = attribution.speaker();
        assertNotNull(speaker);
        return speaker;
    }
}
