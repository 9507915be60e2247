package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotate.name.CaptionName;
import org.hearsay.annotate.name.WordLists;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.SourceKind;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/** Sources without a name of their own: who has that title, which body is that, what has no name at all. */
final class Descriptions {
    /** What somebody must at least have in common with a description to be it without doubt. */
    private static final double SAME_NOUN = 2;
    /** A name further back is not what "the minister" points to. */
    private static final int MENTIONS_BACK = 80;

    private static final Pattern NAME_LATER = Pattern.compile("(?s)[^,]*, .*\\p{Lu}.*");
    private static final Pattern BARE_NAME =
            Pattern.compile("(?s)(?!(?i:an?|one|the|his|her|their|its|my|another) ).*\\p{Lu}.*");
    private static final Pattern INCLUDING = Pattern.compile("(?s).*\\b(?:which|who|that) include\\b.*\\p{Lu}.*");

    private final String text;
    private final Cast cast;
    private final Places places;
    private final Discourse discourse;
    private final GroupPronouns groups;

    Descriptions(String text, Cast cast, Places places, Discourse discourse, GroupPronouns groups) {
        this.groups = groups;
        this.text = text;
        this.cast = cast;
        this.places = places;
        this.discourse = discourse;
    }

    /**
     * Who a description is.
     *
     * @param last who spoke before; null if nobody did
     * @param lastEnd where those words end
     * @param next the source of the next attribution; null if it has none
     */
    Found describe(TextSpans source, SourceWords words, @Nullable Found last, int lastEnd, @Nullable TextSpans next) {
        SourceKind kind = words.kind(places.sentence(text, source.begin()));
        return switch (kind) {
            case ANONYMOUS -> own(source, kind, Sureness.OWN_WORDS);
            case DOCUMENT -> document(source);
            case UNNAMED_PERSON -> person(source, words, last, lastEnd, next);
            case UNNAMED_GROUP, NAMED_ORGANISATION, NAMED_PERSON ->
                words.body() ? body(source, words, last, lastEnd) : group(source, words);
        };
    }

    /** "the referee, Mara Elling," or "the referee Mara Elling": the name stands right behind; null if none does. */
    @Nullable
    Found apposed(TextSpans source, SourceWords words) {
        int end = source.end();
        boolean comma = text.startsWith(", ", end);
        List<Cast.Named> named = cast.firstFrom(end, 1);
        int begin = end + (comma ? 2 : 1);
        if (!words.person() || named.isEmpty() || named.getFirst().span().begin() != begin) {
            return null;
        }
        Cast.Named next = named.getFirst();
        boolean closed = !comma
                || (next.span().end() < text.length()
                        && ",.;)".indexOf(text.charAt(next.span().end())) >= 0);
        boolean apart = !comma && !(text.charAt(end) == ' ');
        return closed && !apart && cast.person(next.entity()) && !words.indefinite()
                ? Found.named(next.entity(), cast, 0.85, List.of("\"" + source.in(text) + "\": named right behind"))
                : null;
    }

    /** People whom "the" points back to may be named somewhere. */
    private Found group(TextSpans source, SourceWords words) {
        boolean back = words.plural()
                && SourceLists.shared().person(words.head())
                && (words.definite() || words.modifiers().contains("both"));
        return own(source, SourceKind.UNNAMED_GROUP, back ? Sureness.PERHAPS : Sureness.OWN_WORDS);
    }

    private Found own(TextSpans source, SourceKind kind, double confidence) {
        String words = source.in(text);
        boolean open = mayName(words, kind, SourceWords.of(text, source.spans().getFirst(), cast));
        return Found.unnamed(
                words, kind, open ? Math.min(confidence, Sureness.PERHAPS) : confidence, "the source's own words");
    }

    /** Whether a source that is taken to have no name may have one that was not seen, or is of no known sort. */
    private static boolean mayName(String source, SourceKind kind, SourceWords words) {
        return switch (kind) {
            case UNNAMED_PERSON ->
                !words.known()
                        || NAME_LATER.matcher(source).matches()
                        || BARE_NAME.matcher(source).matches();
            case UNNAMED_GROUP ->
                INCLUDING.matcher(source).matches()
                        || (!words.known() && (!words.plural() || Character.isUpperCase(source.charAt(0))));
            case NAMED_PERSON, NAMED_ORGANISATION, DOCUMENT, ANONYMOUS -> false;
        };
    }

    /** A document has its maker's name where the source says so: "a Tarn Institute poll". */
    private Found document(TextSpans source) {
        Cast.Named modifier = NamedHead.modifier(text, source, cast);
        Cast.Named maker = modifier == null ? NamedHead.maker(text, source, cast) : modifier;
        boolean named = maker != null
                && !cast.person(maker.entity())
                && maker.entity().type() != EntityType.PLACE
                && !Cast.people(maker.entity());
        return maker != null && named
                ? Found.named(maker.entity(), cast, Sureness.LIKELY, List.of("a document that bears the name"))
                        .as(source.in(text), SourceKind.DOCUMENT)
                : own(source, SourceKind.DOCUMENT, Sureness.OWN_WORDS);
    }

    private Found person(
            TextSpans source, SourceWords words, @Nullable Found last, int lastEnd, @Nullable TextSpans next) {
        boolean owned = NamedHead.modifier(text, source, cast) != null;
        if (words.indefinite()) {
            Entity introduced = introduced(source, next);
            return introduced == null
                    ? own(source, SourceKind.UNNAMED_PERSON, Sureness.OWN_WORDS)
                    : Found.named(
                            introduced,
                            cast,
                            Sureness.PERHAPS,
                            List.of("described here, named in the paragraph after"));
        }
        List<Scored> ranked = called(source, words, last);
        if (!ranked.isEmpty()) {
            Scored best = ranked.getFirst();
            boolean alone = (ranked.size() == 1 || best.points() - ranked.get(1).points() >= 1.5)
                    && match(best.person(), words) >= SAME_NOUN;
            String descriptor = cast.descriptor(best.person(), words.head());
            String why = "\"" + source.in(text) + "\": " + best.person().name() + ", called \"" + descriptor + "\""
                    + cast.whereCalled(best.person(), descriptor);
            return Found.named(best.person(), cast, alone ? Sureness.LIKELY : Sureness.PERHAPS, List.of(why))
                    .or(ranked.stream().map(Scored::person).toList());
        }
        CaptionName pictured =
                words.definite() && words.person() && !owned ? cast.pictured(words.head(), words.gender()) : null;
        if (pictured != null) {
            String descriptor = Cast.pictured(pictured, words.head());
            String why =
                    "\"" + source.in(text) + "\": " + pictured.name() + ", called \"" + descriptor + "\" in a caption";
            return Found.pictured(pictured.name(), descriptor, why);
        }
        Entity before = last == null ? null : last.entity();
        boolean near = places.paragraph(source.begin()) - places.paragraph(Math.max(0, lastEnd - 1)) <= 1;
        boolean goesOn = before != null
                && near
                && (words.definite() || owned)
                && words.person()
                && cast.person(before)
                && words.gender().fits(cast.gender(before));
        if (before != null && goesOn) {
            return Found.named(
                    before,
                    cast,
                    Sureness.PERHAPS,
                    List.of("the speaker before, taken to be \"" + words.head() + "\""));
        }
        boolean open = words.definite() || words.possessive().equals("my");
        return own(source, SourceKind.UNNAMED_PERSON, open ? Sureness.PERHAPS : Sureness.LIKELY);
    }

    private record Scored(Entity person, double points) {}

    /** The people who are called so, likeliest first. */
    private List<Scored> called(TextSpans source, SourceWords words, @Nullable Found last) {
        boolean points =
                words.definite() || !words.possessive().isEmpty() || NamedHead.modifier(text, source, cast) != null;
        if (!points || !words.person()) {
            return List.of();
        }
        Map<String, Scored> scored = new LinkedHashMap<>();
        int sentence = places.sentenceNumber(source.begin());
        for (Discourse.Seen seen : recent()) {
            Entity entity = seen.entity();
            if (!words.gender().fits(cast.gender(entity)) || !cast.called(entity, words.head())) {
                continue;
            }
            double match = match(entity, words);
            if (match <= 0) {
                continue;
            }
            boolean speaker =
                    last != null && last.entity() != null && last.entity().id().equals(entity.id());
            double value = match - Math.min(3, (sentence - seen.sentence()) * 0.25) + (speaker ? 1 : 0);
            scored.merge(entity.id(), new Scored(entity, value), (a, b) -> a.points() > b.points() ? a : b);
        }
        return scored.values().stream()
                .sorted(Comparator.comparingDouble(Scored::points).reversed())
                .toList();
    }

    private List<Discourse.Seen> recent() {
        List<Discourse.Seen> seen = discourse.seen();
        return seen.subList(Math.max(0, seen.size() - MENTIONS_BACK), seen.size());
    }

    /** 2 for the same noun, 1 for one that means the same; more for each other word in common, less for "former" on one side. */
    private double match(Entity entity, SourceWords words) {
        Set<String> side = sides(String.join(" ", words.modifiers()));
        Set<String> theirSides = sides(String.join(" ", cast.descriptors(entity)));
        if (!side.isEmpty() && !theirSides.isEmpty() && Collections.disjoint(side, theirSides)) {
            return 0;
        }
        double best = 0;
        for (String descriptor : cast.descriptors(entity)) {
            Set<String> theirs =
                    new HashSet<>(List.of(descriptor.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+", -1)));
            double points = theirs.contains(words.head()) ? SAME_NOUN : 1;
            List<String> modifiers = words.modifiers();
            points += modifiers.stream().filter(theirs::contains).count();
            points -= modifiers.contains("former") != theirs.contains("former") ? 0.5 : 0;
            best = Math.max(best, points);
        }
        return best;
    }

    /** The parties and peoples that words name: nobody is of two. */
    private static Set<String> sides(String words) {
        Set<String> sides = new HashSet<>();
        for (String word : words.split("[^\\p{L}]+", -1)) {
            String side = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            if (WordLists.shared().has("people", side)) {
                sides.add(side.replace("Democratic", "Democrat"));
            }
        }
        return sides;
    }

    /** The person whom the text names for the first time as the source of the next attribution, close behind. */
    private @Nullable Entity introduced(TextSpans source, @Nullable TextSpans next) {
        if (next == null || places.paragraph(next.begin()) - places.paragraph(source.begin()) != 1) {
            return null;
        }
        Cast.Named named = NamedHead.of(text, next, cast);
        if (named == null || !cast.person(named.entity())) {
            return null;
        }
        TextSpan first = named.entity().mentions().getFirst();
        boolean introduced =
                first.begin() > source.end() && named.entity().name().contains(" ");
        boolean otherRole =
                cast.role(named.entity()).filter(role -> !role.contains("also")).isPresent();
        return introduced && !otherRole ? named.entity() : null;
    }

    private Found body(TextSpans source, SourceWords words, @Nullable Found last, int lastEnd) {
        Cast.Named modifier = NamedHead.modifier(text, source, cast);
        if (modifier != null && !words.indefinite()) {
            String name = source.in(text).replaceFirst("^(?i:the|a) ", "");
            return Found.unnamed(
                    name,
                    SourceKind.NAMED_ORGANISATION,
                    Sureness.OWN_WORDS,
                    "named after " + modifier.entity().name());
        }
        if (!words.definite()) {
            return own(source, SourceKind.UNNAMED_GROUP, words.indefinite() ? Sureness.LIKELY : Sureness.PERHAPS);
        }
        List<Entity> bodies = bodies(source.begin(), words.head());
        if (!bodies.isEmpty()) {
            return Found.named(
                            bodies.getFirst(),
                            cast,
                            bodies.size() == 1 ? 0.75 : Sureness.PERHAPS,
                            List.of("last body called \"" + words.head() + "\" before"))
                    .or(bodies);
        }
        Entity before = last == null ? null : last.entity();
        boolean near = places.paragraph(source.begin()) - places.paragraph(Math.max(0, lastEnd - 1)) <= 1;
        if (before != null && near && !cast.person(before)) {
            return Found.named(
                    before,
                    cast,
                    Sureness.PERHAPS,
                    List.of("the speaker before, taken to be \"" + words.head() + "\""));
        }
        Cast.Named nearest =
                Set.of("state", "city", "town", "county", "country", "nation").contains(words.head())
                        ? place(source.begin())
                        : groups.body(source.begin());
        return nearest == null
                ? own(source, SourceKind.UNNAMED_GROUP, Sureness.PERHAPS)
                : Found.named(
                        nearest.entity(),
                        cast,
                        0.5,
                        List.of("\"" + nearest.span().in(text) + "\", named shortly before, taken to be \""
                                + words.head() + "\""));
    }

    private Cast.@Nullable Named place(int position) {
        int sentence = places.sentenceNumber(position);
        for (Cast.Named named : cast.lastBefore(position, MENTIONS_BACK).reversed()) {
            if (sentence - places.sentenceNumber(named.span().begin()) > 1) {
                return null;
            }
            if (named.entity().type() == EntityType.PLACE) {
                return named;
            }
        }
        return null;
    }

    /** The bodies with this noun in their names, the last named first. */
    private List<Entity> bodies(int position, String head) {
        List<Entity> found = new ArrayList<>();
        for (Cast.Named named : cast.lastBefore(position, MENTIONS_BACK).reversed()) {
            List<String> name =
                    List.of(named.entity().name().toLowerCase(Locale.ROOT).split(" ", -1));
            boolean so = named.entity().type() != EntityType.PERSON && name.size() > 1 && name.contains(head);
            if (so
                    && found.stream()
                            .noneMatch(one -> one.id().equals(named.entity().id()))) {
                found.add(named.entity());
            }
        }
        return found;
    }
}
