package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.SourceKind;
import org.hearsay.model.TextSpan;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the source of one attribution, as judged by reading. Spans are UTF-16; {@code lab/labels/README.md} says
 * what each field means.
 *
 * @param id its id in the file of labels
 * @param article id of the article
 * @param content the first span of the attribution's content
 * @param source the first span of its source
 * @param form pronoun, description or name
 * @param speaker mentions of the fullest form; empty where the text names nobody
 * @param lastName the distinguishing name of a person; null for all else
 * @param kind what kind of source
 * @param via whether its sentence says through whom or where the words came
 * @param unclear whether a careful reader cannot decide
 * @param joint whether the source is several, of whom each is right
 * @param elsewhere mentions that are accepted though the source has no name
 */
record LabelledSpeaker(
        String id,
        String article,
        TextSpan content,
        TextSpan source,
        Form form,
        List<TextSpan> speaker,
        @Nullable TextSpan lastName,
        SourceKind kind,
        boolean via,
        boolean unclear,
        boolean joint,
        List<TextSpan> elsewhere) {
    private static final JsonMapper JSON = new JsonMapper();

    /** How the source is given. */
    enum Form {
        PRONOUN,
        DESCRIPTION,
        NAME
    }

    /** The file of labels in this project. */
    static Path file() {
        return DataFolder.projectRoot().resolve("lab/labels/polnear-speakers.jsonl");
    }

    /** The labels of {@code file}, in its order; {@code articles} are all those of the development data, in the order of their file. */
    static List<LabelledSpeaker> read(Path file, List<LabelledArticle> articles) throws IOException {
        List<LabelledSpeaker> labels = new ArrayList<>();
        for (String line : DataFolder.lines(file)) {
            JsonNode node = JSON.readTree(line);
            int number = node.required("article").asInt();
            if (number < 1 || number > articles.size()) {
                throw new IllegalStateException("labels name an article that was not read: " + node);
            }
            labels.add(label(node, articles.get(number - 1)));
        }
        return labels;
    }

    private static LabelledSpeaker label(JsonNode node, LabelledArticle article) {
        CodePoints points = new CodePoints(article.text());
        JsonNode lastName = node.required("lastName");
        LabelledAttribution attribution =
                article.gold().get(node.required("attribution").asInt());
        if (attribution.source() == null) {
            throw new IllegalStateException("labels name an attribution without a source: " + node);
        }
        return new LabelledSpeaker(
                node.required("id").asText(),
                article.id(),
                attribution.content().spans().getFirst(),
                attribution.source().spans().getFirst(),
                Form.valueOf(node.required("form").asText().toUpperCase(java.util.Locale.ROOT)),
                spans(node.path("speaker"), points),
                lastName.isNull() ? null : span(lastName, points),
                SourceKind.valueOf(node.required("kind").asText()),
                node.required("via").asBoolean(),
                node.required("unclear").asBoolean(),
                node.path("joint").asBoolean(),
                spans(node.path("elsewhere"), points));
    }

    private static TextSpan span(JsonNode pair, CodePoints points) {
        return points.toUtf16(pair.required(0).asInt(), pair.required(1).asInt());
    }

    private static List<TextSpan> spans(JsonNode list, CodePoints points) {
        List<TextSpan> spans = new ArrayList<>();
        list.forEach(pair -> spans.add(span(pair, points)));
        return spans;
    }

    /** Whether its number is odd: that half is read for errors, the other is not. */
    boolean odd() {
        return Integer.parseInt(id.substring(1)) % 2 == 1;
    }

    /** Whether some of {@code mentions} is one of the labelled speaker. */
    boolean meets(List<TextSpan> mentions) {
        return mentions.stream().anyMatch(mention -> speaker.stream().anyMatch(label -> meets(mention, label)));
    }

    /** A person's name within a longer name (of a campaign) is not the person. */
    private boolean meets(TextSpan mention, TextSpan label) {
        return mention.overlaps(label) && (lastName == null || mention.end() == label.end());
    }
}
