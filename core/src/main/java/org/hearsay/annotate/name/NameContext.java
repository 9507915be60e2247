package org.hearsay.annotate.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    /** The last words of the names of several words that were taken for people's. */
    private final Set<String> lastNames;

    NameContext(String text, List<NameRun> runs) {
        this.text = text;
        this.lastNames = runs.stream()
                .filter(run -> run.type() == EntityType.PERSON && run.words().size() > 1)
                .map(NameRun::last)
                .collect(Collectors.toSet());
    }

    /** The type of what all these name, at least one. */
    EntityType type(List<NameRun> runs) {
        Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
        runs.forEach(run -> votes.merge(run.type(), run.confidence(), Double::sum));
        EntityType most = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(EntityType.OTHER);
        return switch (most) {
            case PERSON -> person(runs);
            case PLACE -> most;
            case ORGANISATION, GROUP, OTHER -> isGroup(runs) ? EntityType.GROUP : most;
        };
    }

    /** One word that nobody in the text bears as a last name may be a body or group: "Tarnova, the harbour news agency," "Tarnova militants". */
    private EntityType person(List<NameRun> runs) {
        NameRun first = runs.getFirst();
        if (first.words().size() > 1 || lastNames.contains(first.last())) {
            return EntityType.PERSON;
        }
        List<NameRun> some = runs.stream().limit(MENTIONS).toList();
        if (some.stream().anyMatch(run -> CALLED_BODY.matcher(after(run)).lookingAt())) {
            return EntityType.ORGANISATION;
        }
        return some.stream().anyMatch(this::grouped) ? EntityType.GROUP : EntityType.PERSON;
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
