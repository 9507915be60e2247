package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimelineEntry;
import org.hearsay.model.TimelineEntry.Dates;
import org.hearsay.text.CalendarPeriod;
import org.hearsay.text.EvidenceMaker;
import org.jspecify.annotations.Nullable;

/**
 * Builds the timeline from the expressions of time that have a place in the calendar, each with the statement it stands by. It
 * is in the order of what happened, whenever it was published: by the first day, and of those that begin together the longest
 * first, as the frame of the others.
 */
public final class TimelineReportBuilder implements ReportBuilder {
    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(TimelineEntry::first)
            .thenComparing(TimelineEntry::last, Comparator.reverseOrder())
            .thenComparing(TimelineEntry::value)
            .thenComparing(entry -> entry.evidence().article())
            .thenComparing(entry -> entry.evidence().spans())
            .thenComparing(TimelineEntry::statement)
            .thenComparing(TimelineEntry::dates);

    /** A statement and whether the date is that of the saying. */
    private record Dated(Statement statement, Dates dates) {}

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
            StatementPlaces places = new StatementPlaces(article);
            record Key(String value, Dated dated) {}
            Map<Key, TimelineEntry> once = new LinkedHashMap<>();
            for (TimeExpression time : article.times()) {
                String value = time.value();
                CalendarPeriod period = value == null ? null : CalendarPeriod.of(value);
                Dated dated = period == null ? null : datedBy(time.span(), places);
                if (value != null && period != null && dated != null) {
                    once.putIfAbsent(
                            new Key(value, dated),
                            new TimelineEntry(
                                    value,
                                    period.first(),
                                    period.last(),
                                    time.span().in(article.text()),
                                    time.span(),
                                    dated.dates(),
                                    time.anchor(),
                                    dated.statement().id(),
                                    evidence.at(dated.statement().spans())));
                }
            }
            entries.addAll(once.values());
        }
        entries.sort(ORDER);
        return entries;
    }

    /**
     * The statement that the expression stands in, unless that says nothing but the date; else the one in the same sentence whose
     * verb of speech is nearest; null if there is none.
     */
    private static @Nullable Dated datedBy(TextSpan time, StatementPlaces places) {
        Statement around = places.around(time);
        if (around != null) {
            boolean more = saysMore(around.spans(), time, places.text());
            return more ? new Dated(around, Dates.EVENT) : null;
        }
        Statement said = places.saidBeside(time);
        return said == null ? null : new Dated(said, Dates.SAYING);
    }

    private static boolean saysMore(TextSpans statement, TextSpan time, String text) {
        long letters =
                statement.in(text).codePoints().filter(Character::isLetter).count();
        return letters > time.in(text).codePoints().filter(Character::isLetter).count();
    }
}
