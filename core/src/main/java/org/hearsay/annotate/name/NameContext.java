package org.hearsay.annotate.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.model.EntityType;

/** What kind of thing a name names: as the tagger takes most of its mentions, told apart further by words. Immutable. */
final class NameContext {
    /** How many characters around a mention are looked at. */
    private static final int WINDOW = 60;
    /** So many mentions are looked at; the kind is clear by then, and the work stays small. */
    private static final int MENTIONS = 12;

    private static final Pattern GROUPED_AFTER =
            Pattern.compile("^\\)? (?:terrorist|militant|rebel|protest|armed)s?(?: groups?)?\\b.*"
                    + "|^\\)? (?:militants|fighters|rebels|terrorists)\\b.*");
    private static final Pattern GROUPED_BEFORE =
            Pattern.compile(".*\\b(?:protest|terrorist|terror|militant|armed|rebel|campaign) (?:group|movement) $");

    private static final Pattern CALLED_BODY = Pattern.compile(
            ", (?:an?|the) (?:[\\p{L}-]+ ){0,4}(?:agency|newspaper|company|network|party|magazine|website|bank|firm|broadcaster"
                    + "|station|organi[sz]ation|charity|think tank)(?:[,.;]| (?:of|for|that|which|based|owned|run) )");

    private final WordLists lists = WordLists.shared();
    private final String text;

    NameContext(String text) {
        this.text = text;
    }

    /** The type of what all these name, at least one. */
    EntityType type(List<NameRun> runs) {
        Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
        runs.forEach(run -> votes.merge(run.type(), run.confidence(), Double::sum));
        EntityType most = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(EntityType.OTHER);
        if (most == EntityType.PERSON && calledBody(runs)) {
            return EntityType.ORGANISATION;
        }
        return switch (most) {
            case PERSON, PLACE -> most;
            case ORGANISATION, GROUP, OTHER -> isGroup(runs) ? EntityType.GROUP : most;
        };
    }

    /** "Tarnova, the harbour news agency,": one word, called a body where it is named. */
    private boolean calledBody(List<NameRun> runs) {
        return runs.getFirst().words().size() == 1
                && runs.stream()
                        .limit(MENTIONS)
                        .anyMatch(run -> CALLED_BODY.matcher(after(run)).lookingAt());
    }

    private boolean isGroup(List<NameRun> runs) {
        NameRun run = runs.getFirst();
        String name = run.name();
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return lists.has("people", name)
                || lists.has("people", one)
                || lists.has("group", name)
                || lists.has("group", run.last())
                || runs.stream().limit(MENTIONS).anyMatch(this::grouped);
    }

    private boolean grouped(NameRun run) {
        return GROUPED_AFTER.matcher(after(run)).matches()
                || GROUPED_BEFORE.matcher(before(run)).matches();
    }

    private String before(NameRun run) {
        int begin = run.span().begin();
        return text.substring(Math.max(0, begin - WINDOW), begin).replaceAll("\\s", " ");
    }

    private String after(NameRun run) {
        int end = run.span().end();
        return text.substring(end, Math.min(text.length(), end + WINDOW)).replaceAll("\\s", " ");
    }
}
