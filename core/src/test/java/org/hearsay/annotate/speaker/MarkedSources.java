package org.hearsay.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.fixture.Tagged;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;

/**
 * Texts in which a source stands in {braces}, a cue in &lt;angles&gt; and a content in [brackets]; the n-th source, cue and content
 * belong together. The marks are taken out.
 */
final class MarkedSources {
    private static final OpenNlpSegmenter SEGMENTER = new OpenNlpSegmenter();

    private MarkedSources() {}

    /** The speaker of the last attribution. */
    static Speaker last(String marked) {
        return all(marked).getLast();
    }

    /** The speakers of all attributions. */
    static List<Speaker> all(String marked) {
        List<Speaker> speakers = new ArrayList<>();
        for (Attribution attribution : resolve(marked)) {
            Speaker speaker = attribution.speaker();
            assertNotNull(speaker);
            speakers.add(speaker);
        }
        return speakers;
    }

    /** The attributions, resolved. */
    static List<Attribution> resolve(String marked) {
        StringBuilder text = new StringBuilder();
        List<TextSpan> sources = new ArrayList<>();
        List<TextSpan> cues = new ArrayList<>();
        List<TextSpan> contents = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '{', '[', '<' -> begin = text.length();
                case '}' -> sources.add(new TextSpan(begin, text.length()));
                case '>' -> cues.add(new TextSpan(begin, text.length()));
                case ']' -> contents.add(new TextSpan(begin, text.length()));
                default -> text.append(c);
            }
        }
        List<Attribution> given = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            TextSpans source = i < sources.size() ? TextSpans.of(sources.get(i)) : null;
            TextSpans cue = i < cues.size() ? TextSpans.of(cues.get(i)) : null;
            TextSpans content = TextSpans.of(contents.get(i));
            given.add(
                    new Attribution("a" + i, Attribution.Kind.DIRECT, 1, source, cue, content, null, null, List.of()));
        }
        String plain = text.toString();
        TextStructure structure = SEGMENTER.segment(plain);
        return new NearestSpeakerResolver().resolve(plain, structure, given, Tagged.entities(plain));
    }
}
