package org.hearsay.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
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

    Headline(Document page, @Nullable String outlet) {
        this.outlet = outlet;
        page.select("h1, h2").forEach(heading -> shown.add(plain(heading.text())));
        List<String> tops = page.select("h1").stream()
                .map(Element::text)
                .map(FactCandidates::usable)
                .filter(Objects::nonNull)
                .filter(text -> text.length() >= MIN_LENGTH && !plain(text).equals(plain(String.valueOf(outlet))))
                .distinct()
                .toList();
        this.only = tops.size() == 1 ? tops.getFirst() : null;
    }

    /** Letters and digits alone, in lower case: what two forms of one headline share. */
    static String plain(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
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
