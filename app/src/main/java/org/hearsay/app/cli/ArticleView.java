package org.hearsay.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpans;
import org.hearsay.text.CodePoints;
import org.hearsay.text.ControlCharacters;

/** A readable view of one article: who says what, how sure it is, and where it stands. */
final class ArticleView {
    /** Longer contents are cut: the view is for reading, JSON has the whole. */
    private static final int MOST_CONTENT = 240;

    private static final double ALMOST_CERTAIN = 0.9;
    private static final double LIKELY = 0.7;
    private static final double UNCERTAIN = 0.4;

    private ArticleView() {}

    /** The view, ending in a line break and an empty line; no character of it acts on a terminal. */
    static String of(AnnotatedArticle annotated) {
        Article article = annotated.article();
        StringBuilder out = new StringBuilder();
        out.append(line(Objects.requireNonNullElse(article.title(), article.id())))
                .append('\n');
        out.append(Stream.of(article.outlet(), article.published(), "id " + article.id())
                        .filter(Objects::nonNull)
                        .map(ArticleView::line)
                        .collect(Collectors.joining(", ")))
                .append("\n\n");
        if (annotated.attributions().isEmpty()) {
            out.append("  No attribution found.\n\n");
        }
        CodePoints codePoints = new CodePoints(article.text());
        for (Attribution attribution : annotated.attributions()) {
            append(out, attribution, article.text(), codePoints);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Attribution attribution, String text, CodePoints codePoints) {
        Speaker speaker = attribution.speaker();
        double confidence =
                speaker == null ? attribution.confidence() : Math.min(attribution.confidence(), speaker.confidence());
        out.append("  ").append(line(who(attribution, text)));
        if (speaker != null && speaker.role() != null && speaker.certain()) {
            out.append(" (").append(line(speaker.role())).append(')');
        }
        out.append(" [")
                .append(attribution.kind().name().toLowerCase(Locale.ROOT))
                .append(", ")
                .append(inWords(confidence))
                .append("]: ")
                .append(line(cut(attribution.content().in(text))))
                .append("\n      characters ")
                .append(places(attribution.content(), codePoints))
                .append("\n\n");
    }

    private static String who(Attribution attribution, String text) {
        Speaker speaker = attribution.speaker();
        if (speaker != null) {
            return speaker.shown();
        }
        TextSpans source = attribution.source();
        return source == null ? "(nobody named)" : source.in(text);
    }

    private static String inWords(double confidence) {
        if (confidence >= ALMOST_CERTAIN) {
            return "almost certain";
        }
        if (confidence >= LIKELY) {
            return "likely";
        }
        return confidence >= UNCERTAIN ? "uncertain" : "a guess";
    }

    private static String places(TextSpans spans, CodePoints codePoints) {
        List<String> places = spans.spans().stream()
                .map(s -> codePoints.fromUtf16(s.begin()) + "-" + codePoints.fromUtf16(s.end()))
                .toList();
        return String.join(", ", places);
    }

    private static String cut(String content) {
        if (content.codePointCount(0, content.length()) <= MOST_CONTENT) {
            return content;
        }
        return content.substring(0, content.offsetByCodePoints(0, MOST_CONTENT)) + "…";
    }

    private static String line(String text) {
        return ControlCharacters.visible(text.replaceAll("\\s+", " ").strip());
    }
}
