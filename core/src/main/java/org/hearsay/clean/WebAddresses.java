package org.hearsay.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which addresses lead to one article: scheme, mobile hosts, print pages and marks of who sent the reader do not matter. */
final class WebAddresses {
    private static final Pattern HOST = Pattern.compile("^(?:(?:www\\d?|m|mobile|amp|touch|print)\\.)+(?=[^.]+\\.)");

    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmp|cmpid|ito|ocid|ref|ref_src|referrer|source|src|smid|partner|ncid|sr_share"
                    + "|amp|outputtype|output|print|printable|printer|view|mobile|m|share|via|feed|rss|xtor|spm|guccounter|guce_.*)(?:=.*)?");

    private static final Pattern PATH_END = Pattern.compile(
            "(?:/(?:amp|print|printable|print-view|mobile|index\\.\\w{3,5})|\\.amp|\\.print)?/*$|(?:\\.amp|-amp|\\.print)(?=\\.html?$)");

    private static final Pattern PATH_BEGIN = Pattern.compile("^/(?:amp|print|mobile|m)(?=/)");

    private WebAddresses() {}

    /** The address without what makes no difference; null if it is no address on the web. */
    static @Nullable String canonical(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI address = new URI(url.strip());
            String host = address.getHost();
            String scheme = address.getScheme();
            if (host == null
                    || scheme == null
                    || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
                return null;
            }
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            String plainPath =
                    PATH_END.matcher(PATH_BEGIN.matcher(path).replaceFirst("")).replaceAll("");
            return HOST.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("")
                    + plainPath
                    + query(address.getRawQuery());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty()
                        && !TRACKING.matcher(part.toLowerCase(Locale.ROOT)).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** Whether the address leads to a front page, which many articles are given with by mistake. */
    static boolean isFrontPage(String canonical) {
        return canonical.indexOf('/') < 0 && canonical.indexOf('?') < 0;
    }
}
