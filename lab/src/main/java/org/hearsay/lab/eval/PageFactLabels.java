package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.clean.PublicationFacts;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found on one page; values compare as {@code lab/labels/README.md} says.
 *
 * @param title the headline as the page shows it, in the form of {@link #plain}
 * @param dates days that are right, ISO 8601
 * @param authors in the form of {@link #plain}; empty if the page names none
 */
record PageFactLabels(String title, Set<String> dates, Set<String> authors) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DAY_LENGTH = "2000-01-01".length();

    PageFactLabels {
        dates = Set.copyOf(dates);
        authors = Set.copyOf(authors);
    }

    /** The file of labels in this project. */
    static Path file() {
        return DataFolder.projectRoot().resolve("lab/labels/page-facts.jsonl");
    }

    /** The lines of labels by the id of their page. */
    static Map<String, JsonNode> lines() throws IOException {
        Map<String, JsonNode> lines = new HashMap<>();
        for (String line : DataFolder.lines(file())) {
            JsonNode node = JSON.readTree(line);
            lines.put(node.required("id").asText(), node);
        }
        return lines;
    }

    /** The labels of {@code line}, whose positions count code points of {@code html}. */
    static PageFactLabels of(JsonNode line, String html) {
        Set<String> dates = new HashSet<>();
        line.required("dates").forEach(date -> dates.add(date.asText()));
        Set<String> authors = new HashSet<>();
        line.required("authors").forEach(author -> authors.add(plain(passage(author, html))));
        return new PageFactLabels(plain(passage(line.required("title"), html)), dates, authors);
    }

    private static String passage(JsonNode span, String html) {
        int begin = html.offsetByCodePoints(0, span.get(0).asInt());
        int end =
                html.offsetByCodePoints(begin, span.get(1).asInt() - span.get(0).asInt());
        return html.substring(begin, end);
    }

    /** Lower case, no markup, character references resolved, white space single, quotation marks plain. */
    static String plain(String html) {
        return Jsoup.parseBodyFragment(html)
                .text()
                .toLowerCase(Locale.ROOT)
                .replace('\u00A0', ' ')
                .replaceAll("[\u2018\u2019`\u00B4]", "'")
                .replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"")
                .replaceAll("\\s+", " ")
                .strip();
    }

    boolean hasTitle(PublicationFacts facts) {
        return facts.title() != null && plain(escaped(facts.title())).equals(title);
    }

    boolean hasDate(PublicationFacts facts) {
        @Nullable String published = facts.published();
        return published == null ? dates.isEmpty() : dates.contains(published.substring(0, DAY_LENGTH));
    }

    /** The outlet's own name is left out. */
    boolean hasAuthors(PublicationFacts facts) {
        Set<String> found = new HashSet<>();
        facts.authors().forEach(author -> found.add(plain(escaped(author))));
        if (facts.outlet() != null) {
            found.remove(plain(escaped(facts.outlet())));
        }
        return found.equals(authors);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
