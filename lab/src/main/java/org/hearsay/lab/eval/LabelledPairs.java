package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.lab.eval.QuotationPair.Place;
import org.hearsay.model.TextSpan;

/** Reads the labelled pairs of quotations of {@code lab/labels}. */
final class LabelledPairs {
    private static final JsonMapper JSON = new JsonMapper();

    private LabelledPairs() {}

    /**
     * One judged pair.
     *
     * @param set how it was drawn: "random" or "near"
     * @param same whether the two share a claim
     */
    record Labelled(QuotationPair pair, String set, boolean same) {}

    /** The file of labels in this project. */
    static Path file() {
        return DataFolder.projectRoot().resolve("lab/labels/basil-quotation-pairs.jsonl");
    }

    /** The pairs; {@code texts} are the articles' texts by id, into which the labels count code points. */
    static List<Labelled> read(Path file, Map<String, String> texts) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Labelled> pairs = new ArrayList<>();
        for (String line : DataFolder.lines(file)) {
            JsonNode node = JSON.readTree(line);
            QuotationPair pair = new QuotationPair(
                    node.required("story").asText(),
                    place(node.required("a"), texts),
                    place(node.required("b"), texts));
            pairs.add(new Labelled(
                    pair,
                    node.required("set").asText(),
                    node.required("label").asText().equals("same")));
        }
        return pairs;
    }

    private static Place place(JsonNode node, Map<String, String> texts) {
        String article = node.required("article").asText();
        String text = texts.get(article);
        if (text == null) {
            throw new IllegalStateException("labels name an article that was not read: " + article);
        }
        int begin = text.offsetByCodePoints(0, node.required("begin").asInt());
        int end = text.offsetByCodePoints(0, node.required("end").asInt());
        return new Place(article, new TextSpan(begin, end));
    }
}
