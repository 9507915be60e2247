package org.hearsay.annotate.name;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.model.EntityType;

/** What the words of a name and the words around it say about the kind of thing it names. Immutable. */
final class NameContext {
    /** How many characters around a mention are looked at. */
    private static final int WINDOW = 60;
    /** So many mentions are looked at; the kind is clear by then, and the work stays small. */
    private static final int MENTIONS = 12;

    private static final String SAID = "(?:said|says|told|added|noted|argued|insisted|explained|recalled|concluded"
            + "|stressed|wrote|tweeted|replied|testified|declined)";
    private static final Pattern SPEAKS_AFTER = Pattern.compile("^,? (?:also |later |has |had )?" + SAID + "\\b.*");
    private static final Pattern SPEAKS_BEFORE = Pattern.compile(".*[,”\"’] ?" + SAID + " $");
    private static final Pattern APPOSED =
            Pattern.compile("^, (?:(?:who|whose|\\d\\d)\\b|(?:a|an|the|his|her|its) ).*");
    private static final Pattern AGE_OR_WHO = Pattern.compile("^,? (?:who|whose)\\b.*|^, \\d\\d,.*");
    private static final Pattern PLACED = Pattern.compile(".*\\b(?:in|at|near|across|throughout|outside|island of) $");
    private static final Pattern GROUPED_AFTER =
            Pattern.compile("^\\)? (?:terrorist|militant|rebel|protest|armed)s?(?: groups?)?\\b.*"
                    + "|^\\)? (?:militants|fighters|rebels|terrorists)\\b.*");
    private static final Pattern GROUPED_BEFORE =
            Pattern.compile(".*\\b(?:protest|terrorist|terror|militant|armed|rebel|campaign) (?:group|movement) $");

    private final WordLists lists = WordLists.shared();
    private final String text;

    NameContext(String text) {
        this.text = text;
    }

    EntityType type(List<NameRun> runs) {
        NameRun run = runs.getFirst();
        if (runs.stream().anyMatch(NameRun::titled) && !listed("organisation", run)) {
            return EntityType.PERSON;
        }
        boolean firstName = run.words().size() > 1 && lists.firstName(run.first());
        if (lists.has("place", run.name())) {
            return EntityType.PLACE;
        }
        if (lists.has("people", run.name()) || plural("people", run.name()) || listed("group", run)) {
            return EntityType.GROUP;
        }
        if (listed("organisation", run) || lists.has("agency", run.name())) {
            return EntityType.ORGANISATION;
        }
        if (lists.has("place-noun", run.last()) && run.words().size() > 1 && !firstName) {
            return EntityType.PLACE;
        }
        if (firstName || runs.stream().limit(MENTIONS).anyMatch(this::person)) {
            return EntityType.PERSON;
        }
        return byContext(runs);
    }

    private EntityType byContext(List<NameRun> runs) {
        List<NameRun> some = runs.stream().limit(MENTIONS).toList();
        if (some.stream().anyMatch(this::grouped)) {
            return EntityType.GROUP;
        }
        NameRun run = runs.getFirst();
        if (run.words().size() == 1 && run.name().equals(run.name().toUpperCase(java.util.Locale.ROOT))) {
            return EntityType.ORGANISATION;
        }
        boolean place = some.stream()
                .anyMatch(mention -> PLACED.matcher(before(mention)).matches());
        return place ? EntityType.PLACE : EntityType.OTHER;
    }

    private boolean plural(String list, String name) {
        return name.endsWith("s") && lists.has(list, name.substring(0, name.length() - 1));
    }

    private boolean listed(String list, NameRun run) {
        return lists.has(list, run.name())
                || (run.words().size() > 1 && run.words().stream().anyMatch(word -> lists.has(list, word)))
                || lists.has(list, run.last());
    }

    private boolean person(NameRun run) {
        String before = before(run);
        String after = after(run);
        if (before.endsWith("the ") || before.endsWith("The ") || run.words().size() > 4) {
            return false;
        }
        boolean capitals = run.words().size() == 1
                && run.name().length() > 1
                && !run.name().matches(".*[a-z].*");
        if (capitals) {
            return false;
        }
        String word = lastWord(before);
        boolean role = !word.isEmpty()
                && lists.has("role", word)
                && !PLACED.matcher(before).matches();
        boolean apposition = APPOSED.matcher(after).matches() && roleIn(after);
        boolean speaks = SPEAKS_AFTER.matcher(after).matches()
                || SPEAKS_BEFORE.matcher(before).matches();
        return role || apposition || speaks || AGE_OR_WHO.matcher(after).matches();
    }

    private boolean roleIn(String after) {
        return Word.of(after, 0, after.length()).stream().limit(8).anyMatch(word -> lists.has("role", word.text()));
    }

    private boolean grouped(NameRun run) {
        return GROUPED_AFTER.matcher(after(run)).matches()
                || GROUPED_BEFORE.matcher(before(run)).matches();
    }

    private static String lastWord(String before) {
        if (!before.endsWith(" ")) {
            return "";
        }
        return before.substring(before.lastIndexOf(' ', before.length() - 2) + 1, before.length() - 1);
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
