package org.hearsay.lab.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.TextSpan;

/**
 * Reads the names of persons, organisations and places of GUM (Zeldes 2017), which marks every mention of anything. A mention is a name
 * if its head is a proper noun, or a name right after it; the name is the run of proper nouns around the head, small words between two of
 * them included, "the" and whatever stands before or in a title ("Environment Minister") left out; a title alone is no name. Of names that overlap the
 * outermost counts.
 */
public final class GumReader {
    private static final Pattern OPEN_OR_CLOSE = Pattern.compile("\\((\\d+)-([a-z]+)[^()]*?(\\)|(?=\\()|$)|(\\d+)\\)");
    private static final Set<String> BETWEEN = Set.of("of", "the", "and", "for", "&", "-", "'s");
    private static final Set<String> BETWEEN_OF_PERSONS = Set.of("de", "von", "van", "der", "-");
    private static final Set<String> TITLES = Set.of(
            "mr.",
            "mr",
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "dr.",
            "dr",
            "sen.",
            "prime",
            "prof.",
            "sir",
            "king",
            "queen",
            "prince",
            "princess",
            "gov.",
            "gen.",
            "general",
            "judge",
            "justice",
            "pope",
            "chief",
            "rep.",
            "coach");
    /** What is no name by itself, though written with a capital letter. */
    private static final Set<String> ROLES = Set.of(
            "president",
            "senator",
            "minister",
            "professor",
            "chancellor",
            "governor",
            "colonel",
            "captain",
            "secretary",
            "ambassador",
            "director",
            "officer",
            "mp",
            "mep",
            "congressman",
            "congresswoman",
            "representative",
            "mayor",
            "spokesman",
            "spokeswoman",
            "astronaut",
            "manager");

    private record Open(String id, String type, int from) {}

    private final List<LabelledNames.Name> names = new ArrayList<>();
    private final List<GumText.Token> sentence = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<LabelledNames.Name> found = new ArrayList<>();

    private GumReader() {}

    /** The names of an article. */
    public static LabelledNames read(Path file) throws IOException {
        GumReader reader = new GumReader();
        GumText gum = GumText.read(file);
        for (List<GumText.Token> sentence : gum.sentences()) {
            for (GumText.Token token : sentence) {
                reader.sentence.add(token);
                reader.mentions(token.entity());
            }
            reader.endSentence();
        }
        String name = String.valueOf(file.getFileName());
        return new LabelledNames(name.replaceFirst("\\.conllu$", ""), gum.text(), reader.names);
    }

    private void mentions(String marks) {
        Matcher matcher = OPEN_OR_CLOSE.matcher(marks);
        while (matcher.find()) {
            if (matcher.group(4) != null) {
                close(matcher.group(4));
            } else {
                open.add(new Open(matcher.group(1), matcher.group(2), sentence.size() - 1));
                if (")".equals(matcher.group(3))) {
                    close(matcher.group(1));
                }
            }
        }
    }

    private void close(String id) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).id().equals(id)) {
                Open mention = open.remove(i);
                kind(mention.type())
                        .flatMap(kind -> name(mention.from(), sentence.size(), kind))
                        .ifPresent(found::add);
                return;
            }
        }
    }

    private static Optional<LabelledNames.Kind> kind(String type) {
        return switch (type) {
            case "person" -> Optional.of(LabelledNames.Kind.PERSON);
            case "organization" -> Optional.of(LabelledNames.Kind.ORGANISATION);
            case "place" -> Optional.of(LabelledNames.Kind.PLACE);
            default -> Optional.empty();
        };
    }

    private Optional<LabelledNames.Name> name(int from, int to, LabelledNames.Kind kind) {
        int head = from;
        while (head < to
                && sentence.get(head).head() > from
                && sentence.get(head).head() <= to) {
            head++;
        }
        head = head < to && !isName(head) ? apposed(head, to) : head;
        if (head == to) {
            return Optional.empty();
        }
        int begin = head;
        while (begin > from && (isName(begin - 1) || joins(begin - 1, from, to, kind))) {
            begin--;
        }
        int end = head + 1;
        while (end < to && (isName(end) || joins(end, from, to, kind))) {
            end++;
        }
        if (kind == LabelledNames.Kind.PERSON && ROLES.contains(lower(end - 1))) {
            return Optional.empty();
        }
        for (int i = begin; kind == LabelledNames.Kind.PERSON && i < end - 1; i++) {
            if (TITLES.contains(lower(i)) || ROLES.contains(lower(i))) {
                begin = i + 1;
            }
        }
        TextSpan span = new TextSpan(
                sentence.get(begin).span().begin(), sentence.get(end - 1).span().end());
        return Optional.of(new LabelledNames.Name(span, kind));
    }

    /** The name that follows a description without a comma ("the writer Oda Brisk"); {@code to} if there is none. */
    private int apposed(int head, int to) {
        for (int i = head + 1; i < to && isName(i); i++) {
            if (sentence.get(i).head() == head + 1 && sentence.get(i).relation().matches("appos|flat|nmod:desc")) {
                return i;
            }
        }
        return to;
    }

    private String lower(int i) {
        return sentence.get(i).form().toLowerCase(Locale.ROOT);
    }

    private boolean isName(int i) {
        return sentence.get(i).tag().startsWith("NNP");
    }

    private boolean joins(int i, int from, int to, LabelledNames.Kind kind) {
        Set<String> words = kind == LabelledNames.Kind.PERSON ? BETWEEN_OF_PERSONS : BETWEEN;
        boolean after =
                i > from && (isName(i - 1) || words.contains(sentence.get(i - 1).form()));
        boolean before = i + 1 < to
                && (isName(i + 1) || words.contains(sentence.get(i + 1).form()));
        return words.contains(sentence.get(i).form()) && after && before && (isName(i - 1) || isName(i + 1));
    }

    private void endSentence() {
        found.sort((a, b) -> a.span().begin() != b.span().begin()
                ? Integer.compare(a.span().begin(), b.span().begin())
                : Integer.compare(b.span().end(), a.span().end()));
        int free = 0;
        for (LabelledNames.Name name : found) {
            if (name.span().begin() >= free) {
                names.add(name);
                free = name.span().end();
            }
        }
        found.clear();
        sentence.clear();
        open.clear();
    }
}
