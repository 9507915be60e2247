package org.hearsay.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.PublishedDates;
import org.jspecify.annotations.Nullable;

/** Finds dates inside longer strings: lines of a page, and addresses. */
final class PageDates {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:(" + MONTH + ")\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(20\\d\\d|19\\d\\d)"
                    + "|(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(" + MONTH + ")\\.?,?\\s{1,3}(20\\d\\d|19\\d\\d))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERS = Pattern.compile("\\b((?:20|19)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

    /** Day and month cannot be told apart in 3/4/2019, but in 25/4/2019 they can. */
    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.]((?:20|19)\\d\\d)\\b");

    private static final Pattern ADDRESS =
            Pattern.compile("/((?:20|19)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\\d|3[01])(?=\\D|$)");

    private PageDates() {}

    /** The first date that {@code line} names, as ISO 8601; null if it names none. */
    static @Nullable String in(String line) {
        Matcher written = WRITTEN.matcher(line);
        if (written.find()) {
            return written.group(1) == null
                    ? iso(written.group(6), month(written.group(5)), written.group(4))
                    : iso(written.group(3), month(written.group(1)), written.group(2));
        }
        Matcher numbers = NUMBERS.matcher(line);
        if (numbers.find()) {
            return iso(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        Matcher either = DAY_OR_MONTH.matcher(line);
        if (either.find()) {
            boolean dayFirst = Integer.parseInt(either.group(1)) > 12;
            boolean monthFirst = Integer.parseInt(either.group(2)) > 12;
            boolean same = either.group(1).equals(either.group(2));
            if (dayFirst || monthFirst || same) {
                return iso(either.group(3), either.group(dayFirst ? 2 : 1), either.group(dayFirst ? 1 : 2));
            }
        }
        return null;
    }

    /** The date in the path of {@code address}, such as {@code /2019/11/19/}; null if it has none. */
    static @Nullable String inAddress(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.find() ? iso(matcher.group(1), matcher.group(2), matcher.group(3)) : null;
    }

    private static String month(String name) {
        int index = "janfebmaraprmayjunjulaugsepoctnovdec"
                .indexOf(name.substring(0, 3).toLowerCase(java.util.Locale.ROOT));
        return String.valueOf(index / 3 + 1);
    }

    private static @Nullable String iso(String year, String month, String day) {
        return PublishedDates.toIso(year + "-" + month + "-" + day);
    }
}
