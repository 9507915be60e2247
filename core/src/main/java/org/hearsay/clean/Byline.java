package org.hearsay.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the names of people out of bylines; agencies count where nobody else is named, the outlet itself never. */
final class Byline {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:.{0,40}\\b)?(?:written by|posted by|reported by|story by|words by|words:|text:|текст:|by|von|par|por|door|af|av|di)\\s*:?\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE);

    /** Where the names of a byline end: a date, a time, an address, a separator before something else. */
    private static final Pattern END = Pattern.compile(
            "\\s*(?:\\||•|·|(?<=\\p{Ll}{3})\\.\\s|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\bpublished\\b|\\bupdated\\b|\\bposted\\b|\\bfollow\\b|\\bfor the\\b|\\bfor\\s+\\p{Lu}|@|\\bon\\s+\\p{Lu}|\\d{1,4}[:/-]\\d"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d|\\b\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4}).*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPLIT = Pattern.compile("\\s*(?:,|;|/|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*");

    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}.'’\\-]*(?:\\s+[\\p{L}.'’\\-]+){0,4}");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*\\b(staff|admin|administrator|editor|editors|editorial|writer|reporter|correspondent|contributor|newsroom|desk|team|redaction"
                    + "|redaktion|author|guest|user|webmaster|news|newspaper|online|producer|agency|agencies|columnist|bureau|chief|press office|media|web"
                    + "|director|professor|published|updated|read|more|share|view|profile|follow|comments?|associate|senior|health|science|politics|sport|sports)\\b.*");

    private static final Set<String> AGENCIES = Set.of(
            "reuters",
            "thomsonreuters",
            "ap",
            "associatedpress",
            "theassociatedpress",
            "afp",
            "agencefrancepresse",
            "pa",
            "pressassociation",
            "pamedia",
            "dpa",
            "efe",
            "ani",
            "pti",
            "ians",
            "upi",
            "unitedpressinternational",
            "tass",
            "xinhua",
            "bloomberg",
            "aap",
            "kyodo",
            "ansa",
            "apnews",
            "cnnwire");

    private final String outlet;
    private final String host;

    Byline(@Nullable String outlet, @Nullable String url) {
        this.outlet = outlet == null ? "" : Headline.plain(outlet);
        this.host = url == null
                ? ""
                : Headline.plain(url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("[/?#].*$", ""));
    }

    /** The names in {@code lines}, each once, in order. */
    List<String> names(List<String> lines) {
        Map<String, String> people = new LinkedHashMap<>();
        Map<String, String> agencies = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> parts = parts(line);
            for (String name : parts) {
                String plain = Headline.plain(name);
                boolean whole =
                        parts.size() == 1 && name.length() == line.strip().length();
                if (AGENCIES.contains(plain)) {
                    agencies.putIfAbsent(plain, name);
                } else if (isName(name) && (whole || name.indexOf(' ') > 0) && !isOutlet(plain)) {
                    people.putIfAbsent(plain, name);
                }
            }
        }
        return List.copyOf(people.isEmpty() ? agencies.values() : people.values());
    }

    private static List<String> parts(String line) {
        if (line.toLowerCase(Locale.ROOT).startsWith("http") || line.length() > 300) {
            return List.of();
        }
        String names = LEAD.matcher(line.strip()).replaceFirst("");
        names = END.matcher(names).replaceFirst("");
        List<String> parts = new ArrayList<>();
        for (String part : SPLIT.split(names, -1)) {
            String bare = part.replaceAll("\\([^()]*\\)", " ").strip();
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }

    private static boolean isName(String part) {
        return NAME.matcher(part).matches()
                && part.length() <= 60
                && !NO_NAME.matcher(part).matches();
    }

    private boolean isOutlet(String plain) {
        return plain.equals(outlet) || (plain.length() > 3 && (outlet.contains(plain) || host.contains(plain)));
    }
}
