package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source, cue and content, in the terms of the PARC and PolNeAR corpora.
 *
 * @param id unique within its article
 * @param kind how much of the content stands in quotation marks
 * @param confidence that this is an attribution, 0 to 1
 * @param source who or what it is attributed to, as written, titles included; null if the text does not say
 * @param cue the words that attribute; null for a quotation that continues without one
 * @param content what is attributed, quotation marks included
 * @param speaker the source, resolved; null if nothing can be said
 * @param via the report that this was taken from ("told ABC News"); null if none is named
 * @param nested quotations inside this content, outermost first
 */
public record Attribution(
        String id,
        Kind kind,
        double confidence,
        @Nullable TextSpans source,
        @Nullable TextSpans cue,
        TextSpans content,
        @Nullable Speaker speaker,
        @Nullable Via via,
        List<Attribution> nested) {
    /** How much of the content stands in quotation marks: all, none, some. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    public Attribution {
        nested = List.copyOf(nested);
        Checks.probability(confidence);
    }

    /** The same attribution with its source resolved. */
    public Attribution with(@Nullable Speaker resolved, @Nullable Via through) {
        return new Attribution(id, kind, confidence, source, cue, content, resolved, through, nested);
    }
}
