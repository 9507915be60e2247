package org.hearsay.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates of publication in the forms that files and pages carry. Forms that can be read two ways (3/4/2016) are refused. */
public final class PublishedDates {
    /** Longer strings are no date; keeps hostile ones from the parsers. */
    private static final int MAX_LENGTH = 64;

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-M-d[['T'][' ']H:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]][' '][XXX][XX][X]]",
                    "uuuu/M/d[' 'H:mm[:ss][' '][XXX][XX]]",
                    "uuuuMMdd['T'HHmm[ss][XXX][XX]]",
                    "[EEEE[','] ][EEE[','] ]d MMM uuuu[[','] H:mm[:ss][' '][XXX][XX]]",
                    "[EEEE[','] ][EEE[','] ]d MMMM uuuu[[','] H:mm[:ss]]",
                    "[EEEE, ][EEE, ]MMMM d, uuuu[[','] H:mm[:ss]][[','] h:mm a]",
                    "[EEEE, ][EEE, ]MMM[.] d, uuuu[[','] H:mm[:ss]][[','] h:mm a]")
            .map(PublishedDates::formatter)
            .toList();

    private PublishedDates() {}

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** {@code given} in ISO 8601, as a date or with time and offset where it has them; null if it is not read as a date. */
    public static @Nullable String toIso(String given) {
        if (given.length() > MAX_LENGTH) {
            return null;
        }
        String date = given.strip().replaceFirst("(?i)\\bSept\\b", "Sep").replaceFirst("\\s*(GMT|UTC)$", " +0000");
        for (DateTimeFormatter form : FORMS) {
            try {
                TemporalAccessor parsed =
                        form.parseBest(date, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return format(parsed);
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return null;
    }

    private static String format(TemporalAccessor parsed) {
        return switch (parsed) {
            case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
            default -> DateTimeFormatter.ISO_LOCAL_DATE.format(parsed);
        };
    }

    /** Says of {@code given}, which {@link #toIso} did not read, what is accepted. */
    public static String complaint(String given) {
        String shown = given.length() > MAX_LENGTH ? given.substring(0, MAX_LENGTH) + "…" : given;
        return "\"" + shown + "\" is not a date of publication: give it as 2016-09-12 or 2016-09-12T10:00:00Z";
    }
}
