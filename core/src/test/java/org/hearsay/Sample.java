package org.hearsay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.TextSpan;

/** The bundled sample compared, beside what was written into it ({@code sample-expected.json}). */
record Sample(Comparison comparison, JsonNode expected) {
    static Path resource(String name) {
        return ProjectFiles.root()
                .resolve("core/src/test/resources/org/hearsay")
                .resolve(name);
    }

    static Sample read(Hearsay hearsay) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(Files.readString(resource("sample-expected.json")));
        return new Sample(WholeWay.compare(hearsay, WholeWay.read(WholeWay.sample())), expected);
    }

    AnnotatedArticle article(JsonNode of) {
        return comparison.story().article(of.path("article").asText());
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    /** Where {@code words} stand in the article; throws if they do not. */
    static TextSpan place(AnnotatedArticle article, String words) {
        int begin = article.text().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException(article.id() + " has no \"" + words + "\"");
        }
        return new TextSpan(begin, begin + words.length());
    }

    /** The attributions whose contents share a character with those words. */
    static List<Attribution> attributions(AnnotatedArticle article, String words) {
        TextSpan place = place(article, words);
        return article.attributions().stream()
                .filter(attribution -> attribution.content().overlaps(place))
                .toList();
    }

    /** The claims with an appearance that shares a character with the words. */
    List<Claim> claims(AnnotatedArticle article, String words) {
        TextSpan place = place(article, words);
        return comparison.claims().stream()
                .filter(claim -> claim.appearances().stream()
                        .anyMatch(appearance -> appearance.article().equals(article.id())
                                && appearance.evidence().spans().overlaps(place)))
                .toList();
    }

    /** The claim that holds the first of the expected appearances. */
    Claim claim(JsonNode expectedClaim) {
        JsonNode first = expectedClaim.path("appearances").get(0);
        return claims(article(first), first.path("exact").get(0).asText()).getFirst();
    }

    /** The earliest article of each family that an independent report stands for. */
    Set<String> reportingFamilies(Claim claim) {
        Map<String, String> firstOfFamily = new HashMap<>();
        for (List<String> family : families()) {
            family.forEach(article -> firstOfFamily.put(article, family.getFirst()));
        }
        Set<String> families = new TreeSet<>();
        claim.independentReports()
                .forEach(report -> report.articles().forEach(article -> families.add(firstOfFamily.get(article))));
        return families;
    }

    /** The families as expected, the earliest article of each first. */
    List<List<String>> families() {
        List<List<String>> families = new ArrayList<>();
        for (JsonNode family : expected.path("families")) {
            families.add(list(family).stream().map(JsonNode::asText).toList());
        }
        return families;
    }
}
