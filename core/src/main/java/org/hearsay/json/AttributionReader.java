package org.hearsay.json;

import org.hearsay.model.Attribution;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpans;
import org.hearsay.model.Via;
import org.jspecify.annotations.Nullable;

/** Reads attributions of one text. */
final class AttributionReader {
    private final SpanReader spans;

    AttributionReader(SpanReader spans) {
        this.spans = spans;
    }

    Attribution read(JsonFields attribution) {
        return new Attribution(
                attribution.string("id"),
                attribution.choice("kind", Attribution.Kind.class),
                attribution.number("confidence"),
                passageOrNull(attribution, "source"),
                passageOrNull(attribution, "cue"),
                passage(attribution, "content"),
                attribution.isNull("speaker") ? null : speaker(attribution.object("speaker")),
                attribution.isNull("via") ? null : via(attribution.object("via")),
                attribution.objects("nested").stream().map(this::read).toList());
    }

    private @Nullable TextSpans passageOrNull(JsonFields attribution, String name) {
        return attribution.isNull(name) ? null : passage(attribution, name);
    }

    private TextSpans passage(JsonFields attribution, String name) {
        return spans.spans(attribution.object(name).node("spans"));
    }

    private static Speaker speaker(JsonFields speaker) {
        return new Speaker(
                speaker.nullableString("entity"),
                speaker.string("name"),
                speaker.choice("kind", SourceKind.class),
                speaker.nullableString("role"),
                speaker.number("confidence"),
                speaker.objects("candidates").stream()
                        .map(AttributionReader::candidate)
                        .toList(),
                speaker.strings("why"));
    }

    private static Speaker.Candidate candidate(JsonFields candidate) {
        return new Speaker.Candidate(
                candidate.nullableString("entity"), candidate.string("name"), candidate.number("confidence"));
    }

    private static Via via(JsonFields via) {
        return new Via(via.nullableString("outlet"), via.nullableString("occasion"));
    }
}
