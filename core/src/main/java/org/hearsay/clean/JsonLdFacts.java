package org.hearsay.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the schema.org description of an article in a page's JSON-LD: the first object of an article's type (other articles on the page
 * come later or stand inside lists), with references by {@code @id} followed once. Broken, deep or huge JSON-LD is passed over.
 */
final class JsonLdFacts {
    private static final Pattern ARTICLE = Pattern.compile("(?i).*(article|posting|report|review|webpage)");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(PageLimits.DEEPEST_JSON_LD)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> objects = new ArrayList<>();
    private @Nullable Body body;

    private JsonLdFacts(List<Element> scripts) {
        for (Element script : scripts) {
            JsonNode root = parse(script.data());
            if (root != null) {
                collect(root, script);
            }
        }
    }

    /** Reads the JSON-LD in {@code scripts}. */
    static JsonLdFacts of(List<Element> scripts) {
        return new JsonLdFacts(scripts);
    }

    /** What it says of the article's publication. */
    FactCandidates facts() {
        JsonNode article = article();
        return article == null ? FactCandidates.NONE : facts(article);
    }

    /**
     * A text in a page's JSON-LD.
     *
     * @param text markup taken out, not empty
     * @param script the element that it stands in
     */
    record Body(String text, Element script) {}

    /** The article's text, the longest that any object gives; null if there is none. */
    @Nullable
    Body articleBody() {
        return body;
    }

    private void keepBody(JsonNode object, Element script) {
        JsonNode found = object.path("articleBody");
        String text = found.isTextual() ? plainText(found.asText()) : "";
        Body longest = body;
        if (!text.isBlank()
                && (longest == null || text.length() > longest.text().length())) {
            body = new Body(text, script);
        }
    }

    private static @Nullable JsonNode parse(String json) {
        if (json.length() > PageLimits.LONGEST_JSON_LD) {
            return null;
        }
        try {
            String bare = json.replaceAll("^\\s*(<!--|<!\\[CDATA\\[)|(-->|]]>)\\s*$", "");
            return JSON.readTree(bare);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** All objects, breadth first, so that what stands at the top comes before what is nested in it. */
    private void collect(JsonNode root, Element script) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty() && objects.size() < PageLimits.MOST_JSON_LD_OBJECTS) {
            JsonNode node = waiting.removeFirst();
            if (node.isObject()) {
                objects.add(node);
                keepBody(node, script);
                String id = node.path("@id").asText();
                if (!id.isEmpty() && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
            }
            node.forEach(waiting::addLast);
        }
    }

    /** An article that tells its headline or date; else a page, or an object without a type, that does. */
    private @Nullable JsonNode article() {
        JsonNode page = null;
        for (JsonNode object : objects) {
            String type = type(object);
            boolean tells = object.has("headline") || object.has("datePublished");
            if (tells && ARTICLE.matcher(type).matches() && !type.endsWith("WebPage")) {
                return object;
            }
            page = page == null && tells && (type.isEmpty() || type.endsWith("WebPage")) ? object : page;
        }
        return page;
    }

    private static String type(JsonNode object) {
        JsonNode type = object.path("@type");
        for (JsonNode one : type) {
            if (ARTICLE.matcher(one.asText()).matches()) {
                return one.asText();
            }
        }
        return type.isTextual() ? type.asText() : "";
    }

    private FactCandidates facts(JsonNode article) {
        return new FactCandidates(
                plain(article.path("headline")),
                name(article.path("publisher")),
                FactCandidates.webAddress(address(article)),
                FactCandidates.date(article.path("datePublished").asText()),
                FactCandidates.date(article.path("dateModified").asText()),
                plain(first(article.path("articleSection"))),
                FactCandidates.usable(first(article.path("inLanguage")).asText()),
                names(article.path("author")));
    }

    private static String address(JsonNode article) {
        String url = article.path("url").asText();
        JsonNode page = article.path("mainEntityOfPage");
        return !url.isEmpty()
                ? url
                : page.isTextual() ? page.asText() : page.path("@id").asText();
    }

    private static JsonNode first(JsonNode value) {
        return value.isArray() && !value.isEmpty() ? value.get(0) : value;
    }

    private List<String> names(JsonNode authors) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
            String name = name(author);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private @Nullable String name(JsonNode who) {
        JsonNode one = first(who);
        if (one.isTextual()) {
            return plain(one);
        }
        JsonNode known =
                one.has("name") ? one : byId.getOrDefault(one.path("@id").asText(), one);
        return plain(first(known.path("name")));
    }

    private static @Nullable String plain(JsonNode value) {
        return value.isTextual() ? FactCandidates.usable(plainText(value.asText())) : null;
    }

    /** A string as people read it: some sites put character references and markup into JSON. */
    private static String plainText(String text) {
        String unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return unescaped.indexOf('<') < 0
                ? unescaped
                : unescaped.replaceAll("<[^<>]*>", " ").strip();
    }
}
