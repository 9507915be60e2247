package org.hearsay.report.html;

import java.util.Locale;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Rendering;
import org.hearsay.model.SourceKind;
import org.hearsay.model.TextSpan;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** The words of the page for values of the model. */
final class Phrases {
    private Phrases() {}

    static String count(int number, String singular) {
        return count(number, singular, singular + "s");
    }

    static String count(int number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    static String voice(Rendering.Voice voice) {
        return switch (voice) {
            case QUOTED -> "quoted";
            case MIXED -> "partly quoted";
            case INDIRECT -> "indirect";
            case OWN -> "own voice";
        };
    }

    static String wording(Rendering.Wording wording) {
        return wording.name().toLowerCase(Locale.ROOT);
    }

    static String rendering(Rendering rendering) {
        String stance = rendering.stance() == Rendering.Stance.DENIES ? ", denied" : "";
        return voice(rendering.voice()) + ", " + wording(rendering.wording()) + stance;
    }

    static String kind(SourceKind kind) {
        return switch (kind) {
            case NAMED_PERSON -> "named person";
            case NAMED_ORGANISATION -> "named organisation";
            case DOCUMENT -> "document";
            case ANONYMOUS -> "anonymous";
            case UNNAMED_GROUP -> "unnamed group";
            case UNNAMED_PERSON -> "unnamed person";
        };
    }

    static String speaker(Claim.@Nullable ClaimSpeaker speaker) {
        return speaker == null ? "speaker not found" : speaker.shown();
    }

    /** Who says the claim: a speaker, or the outlets themselves. */
    static String byline(Claim claim) {
        boolean own = claim.appearances().stream()
                .allMatch(appearance -> appearance.rendering().voice() == Rendering.Voice.OWN);
        return "— " + (own ? "in the outlets’ own voice" : speaker(claim.speaker()));
    }

    /** The day, and the time of day to the minute where it is known. */
    static String published(Article article) {
        String published = article.published();
        if (published == null) {
            return "date unknown";
        }
        return published
                .substring(0, Math.min(published.length(), "2000-01-01T00:00".length()))
                .replace('T', ' ');
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** "characters 12–40", in code points as in the JSON. */
    static String place(AnnotatedArticle article, TextSpan extent) {
        CodePoints points = new CodePoints(article.text());
        return "characters " + points.fromUtf16(extent.begin()) + "–" + points.fromUtf16(extent.end());
    }
}
