package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimelineEntry;
import org.hearsay.text.EvidenceMaker;
import org.jspecify.annotations.Nullable;

/** Builds the timeline from the expressions of time that have a calendar value, each with the statement it stands by. */
public final class TimelineReportBuilder implements ReportBuilder {
    /** A year, with or without month, week or day; not a duration, a set or "now". */
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(?:-.{1,20})?");

    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(TimelineEntry::value)
            .thenComparing(entry -> entry.evidence().article())
            .thenComparing(entry -> entry.evidence().spans())
            .thenComparing(TimelineEntry::statement);

    @Override
    public Comparison build(
            Story story,
            List<TextFamily> families,
            List<LinkedEntity> entities,
            List<Claim> claims,
            List<Conflict> conflicts) {
        return new Comparison(story, families, entities, claims, conflicts, timeline(story));
    }

    private static List<TimelineEntry> timeline(Story story) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (AnnotatedArticle article : story.articles()) {
            EvidenceMaker evidence = new EvidenceMaker(article.article());
            record Key(String value, String statement) {}
            Map<Key, TimelineEntry> once = new LinkedHashMap<>();
            for (TimeExpression time : article.times()) {
                String value = time.value();
                Statement statement = value == null ? null : statementOf(time.span(), article);
                if (value != null
                        && statement != null
                        && CALENDAR.matcher(value).matches()) {
                    once.putIfAbsent(
                            new Key(value, statement.id()),
                            new TimelineEntry(
                                    value,
                                    time.span().in(article.text()),
                                    statement.id(),
                                    evidence.at(statement.spans())));
                }
            }
            entries.addAll(once.values());
        }
        entries.sort(ORDER);
        return entries;
    }

    /** The statement that the expression stands in, else one attributed in the same sentence; null if there is none. */
    private static @Nullable Statement statementOf(TextSpan time, AnnotatedArticle article) {
        for (Statement statement : article.statements()) {
            if (statement.spans().overlaps(time)) {
                return statement;
            }
        }
        for (TextSpan sentence : article.structure().sentences()) {
            if (sentence.contains(time)) {
                return article.statements().stream()
                        .filter(statement -> attributedIn(sentence, statement, article))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static boolean attributedIn(TextSpan sentence, Statement statement, AnnotatedArticle article) {
        if (statement.attribution() == null) {
            return false;
        }
        Attribution attribution = article.attribution(statement.attribution());
        return statement.spans().overlaps(sentence)
                || (attribution.cue() != null && attribution.cue().overlaps(sentence));
    }
}
