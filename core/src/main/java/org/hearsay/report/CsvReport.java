package org.hearsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Evidence;
import org.hearsay.model.TextSpan;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** The claims as comma-separated values by RFC 4180, one line an appearance; no cell starts a formula. */
public final class CsvReport {
    private static final List<String> COLUMNS = List.of(
            "story",
            "claim",
            "claim_text",
            "speaker",
            "speaker_kind",
            "speaker_confidence",
            "independent_reports",
            "original_sources",
            "only_in",
            "article",
            "outlet",
            "published",
            "url",
            "statement",
            "voice",
            "wording",
            "stance",
            "exact",
            "spans",
            "digest");

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvReport() {}

    /** The line of column names, with its line end. */
    public static String header() {
        return line(COLUMNS);
    }

    /** The lines of one story, each with its line end; positions are in Unicode code points. */
    public static String render(Comparison comparison) {
        StringBuilder csv = new StringBuilder();
        for (Claim claim : comparison.claims()) {
            for (Claim.Appearance appearance : claim.appearances()) {
                csv.append(line(cells(comparison, claim, appearance)));
            }
        }
        return csv.toString();
    }

    private static List<String> cells(Comparison comparison, Claim claim, Claim.Appearance appearance) {
        Article article = comparison.story().article(appearance.article()).article();
        Evidence evidence = appearance.evidence();
        Claim.ClaimSpeaker speaker = claim.speaker();
        return List.of(
                comparison.story().id(),
                claim.id(),
                claim.text(),
                speaker == null ? "" : speaker.shown(),
                speaker == null ? "" : lower(speaker.kind()),
                speaker == null ? "" : String.format(Locale.ROOT, "%.2f", speaker.confidence()),
                String.valueOf(claim.independentReports().size()),
                String.valueOf(claim.originalSources().size()),
                orEmpty(claim.onlyIn()),
                article.id(),
                orEmpty(article.outlet()),
                orEmpty(article.published()),
                orEmpty(article.url()),
                appearance.statement(),
                lower(appearance.rendering().voice()),
                lower(appearance.rendering().wording()),
                lower(appearance.rendering().stance()),
                evidence.exact(),
                places(article.text(), evidence.spans().spans()),
                evidence.digest());
    }

    private static String places(String text, List<TextSpan> spans) {
        CodePoints points = new CodePoints(text);
        return spans.stream()
                .map(span -> points.fromUtf16(span.begin()) + "-" + points.fromUtf16(span.end()))
                .collect(Collectors.joining(" "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe makes it text. */
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
