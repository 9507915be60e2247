package org.hearsay.clean;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells headlines as readers see them from those with the site's name or in other words. */
final class Headline {
    /** What stands between a headline and the name of its site. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—»·:-]+\\s+|\\s*[|»]\\s*");

    private static final int MIN_LENGTH = 10;

    private final Set<String> shown = new HashSet<>();
    private final @Nullable String only;
    private final @Nullable String outlet;

    /** @param headings those of the page of the first two ranks */
    Headline(List<Element> headings, @Nullable String outlet, Deadline deadline) {
        this.outlet = outlet;
        String plainOutlet = plain(String.valueOf(outlet));
        Set<String> tops = new LinkedHashSet<>();
        for (Element heading : headings) {
            deadline.check();
            String text = heading.text();
            String plain = plain(text);
            shown.add(plain);
            String top = heading.normalName().equals("h1") ? FactCandidates.usable(text) : null;
            if (top != null && top.length() >= MIN_LENGTH && !plain.equals(plainOutlet)) {
                tops.add(top);
            }
        }
        this.only = tops.size() == 1 ? tops.iterator().next() : null;
    }

    /** Letters and digits alone, in lower case: what two forms of one headline share. */
    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        line.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Headline::isLetterOrNumber)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isLetterOrNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetter(codePoint)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** {@code title}, without the site's name if need be, if it is a heading of the page; null if not. */
    @Nullable
    String shown(@Nullable String title) {
        if (title == null || title.length() < MIN_LENGTH) {
            return null;
        }
        if (shown.contains(plain(title))) {
            return title;
        }
        String bare = withoutSite(title);
        return bare != null && shown.contains(plain(bare)) ? bare : null;
    }

    /** The page's only top heading; null if it has none or several. */
    @Nullable
    String only() {
        return only;
    }

    /** {@code title} without the name of the site at its end. */
    @Nullable
    String withoutSite(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String[] parts = SEPARATOR.split(title, 3);
        boolean named = parts.length > 1
                && outlet != null
                && plain(parts[parts.length - 1]).equals(plain(outlet));
        boolean shortTail = parts.length > 1 && parts[0].length() > 2 * (title.length() - parts[0].length());
        boolean heads = parts.length > 1 && shown.contains(plain(parts[0]));
        return named || shortTail || heads ? parts[0].strip() : title;
    }
}
