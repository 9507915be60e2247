package org.hearsay.lab.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Rendering.Stance;
import org.hearsay.model.Rendering.Voice;
import org.hearsay.model.Rendering.Wording;
import org.hearsay.model.Story;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A labelled pair of statements of one story.
 *
 * @param id unique in its file
 * @param story id of the story
 * @param a the reference
 * @param b the other statement
 * @param label what the two have in common: same, contains, contained, contradicts, related, unrelated; in the training file
 *     "same" for all that make one claim and "related" for the others
 * @param wording of b against a; null where the two make no claim together, or where it was not labelled
 */
public record ClaimPair(
        String id,
        String story,
        Side a,
        Side b,
        String label,
        @Nullable Wording wording) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One side.
     *
     * @param article id of the article
     * @param span its place, in UTF-16
     * @param voice null where it was not labelled
     * @param stance null where it was not labelled
     */
    public record Side(
            String article,
            TextSpan span,
            @Nullable Voice voice,
            @Nullable Stance stance) {}

    /** Whether the two make one claim. */
    public boolean one() {
        return label.equals("same") || label.equals("contains") || label.equals("contained");
    }

    /** Whether its number is odd. */
    public boolean odd() {
        return Integer.parseInt(id.substring(1)) % 2 == 1;
    }

    /** The pairs by which figures are measured; nothing is trained on them. */
    public static Path measuring() {
        return DataFolder.projectRoot().resolve("lab/labels/claim-pairs.jsonl");
    }

    /** The pairs of other stories that the scorer is trained on. */
    public static Path training() {
        return DataFolder.projectRoot().resolve("lab/labels/claim-training-pairs.jsonl");
    }

    /** The pairs of {@code file} whose articles are in {@code stories}; empty if the file is not there. */
    public static List<ClaimPair> read(Path file, Map<String, Story> stories) throws IOException {
        List<ClaimPair> pairs = new ArrayList<>();
        if (!Files.exists(file)) {
            return pairs;
        }
        for (String line : DataFolder.lines(file)) {
            JsonNode node = JSON.readTree(line);
            Story story = stories.get(node.required("story").asText());
            if (story == null || !has(story, node.required("a")) || !has(story, node.required("b"))) {
                continue;
            }
            String label = node.has("one")
                    ? node.required("one").asBoolean() ? "same" : "related"
                    : node.required("label").asText();
            pairs.add(new ClaimPair(
                    node.required("id").asText(),
                    story.id(),
                    side(node.required("a"), story),
                    side(node.required("b"), story),
                    label,
                    choice(node.path("wording"), Wording.class)));
        }
        return pairs;
    }

    private static boolean has(Story story, JsonNode side) {
        String id = side.required("article").asText();
        return story.articles().stream().map(AnnotatedArticle::id).anyMatch(id::equals);
    }

    private static Side side(JsonNode node, Story story) {
        String article = node.required("article").asText();
        String text = story.article(article).text();
        int begin = text.offsetByCodePoints(0, node.required("begin").asInt());
        int end = text.offsetByCodePoints(0, node.required("end").asInt());
        return new Side(
                article,
                new TextSpan(begin, end),
                choice(node.path("voice"), Voice.class),
                choice(node.path("stance"), Stance.class));
    }

    private static <E extends Enum<E>> @Nullable E choice(JsonNode node, Class<E> type) {
        return node.isTextual() ? Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT)) : null;
    }
}
