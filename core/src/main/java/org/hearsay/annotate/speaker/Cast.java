package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.annotate.name.CaptionName;
import org.hearsay.annotate.name.Captions;
import org.hearsay.annotate.name.Gender;
import org.hearsay.annotate.name.WordLists;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** Who is named where in one text, and what is known of each. Mentions are found by binary search. Not thread-safe. */
final class Cast {
    /**
     * One mention.
     *
     * @param entity what it names
     * @param span where
     */
    record Named(Entity entity, TextSpan span) {}

    private final List<Named> mentions = new ArrayList<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, List<String>> descriptors = new HashMap<>();
    /** Entities of several words that may be people, by their last words in lower case. */
    private final Map<String, List<Entity>> byLastWord = new HashMap<>();

    private final Map<String, List<Entity>> byLastName = new LinkedHashMap<>();
    /** Ids of those who speak: what only looks like a person's name is one then. */
    private final Set<String> speaking = new HashSet<>();

    private final String text;

    private final Captions captions;

    Cast(String text, List<Entity> entities, Captions captions) {
        this.text = text;
        this.captions = captions;
        for (Entity entity : entities) {
            entity.mentions().forEach(span -> mentions.add(new Named(entity, span)));
            boolean several = entity.name().indexOf(' ') > 0;
            if (several && (entity.type() == EntityType.PERSON || entity.type() == EntityType.OTHER)) {
                byLastWord
                        .computeIfAbsent(lastName(entity).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(entity);
            }
            if (several && entity.type() == EntityType.PERSON) {
                byLastName
                        .computeIfAbsent(lastName(entity), name -> new ArrayList<>())
                        .add(entity);
            }
        }
        mentions.sort(Comparator.comparing(Named::span));
    }

    /** Mentions that begin in [begin, end), in text order. */
    List<Named> between(int begin, int end) {
        return mentions.subList(indexAt(begin), Math.max(indexAt(begin), indexAt(end)));
    }

    /** Up to {@code most} mentions that begin before {@code end}, in text order. */
    List<Named> lastBefore(int end, int most) {
        int to = indexAt(end);
        return mentions.subList(Math.max(0, to - most), to);
    }

    /** Up to {@code most} mentions that begin at {@code begin} or later, in text order. */
    List<Named> firstFrom(int begin, int most) {
        int from = indexAt(begin);
        return mentions.subList(from, Math.min(mentions.size(), from + most));
    }

    private int indexAt(int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The only person whose last name an entity of one word is, where it was not joined to him or her; else itself. */
    Entity fullest(Entity entity) {
        List<Entity> bearers = entity.type() == EntityType.PLACE
                ? List.of()
                : byLastWord.getOrDefault(entity.name().toLowerCase(Locale.ROOT), List.of());
        return bearers.size() == 1 ? bearers.getFirst() : entity;
    }

    /** Other people of the same last name. */
    List<Entity> namesakes(Entity person) {
        return byLastName.getOrDefault(lastName(person), List.of()).stream()
                .filter(other -> !other.id().equals(person.id()))
                .toList();
    }

    /** All people, in the order of their last names' first bearers. */
    List<Entity> people() {
        return byLastName.values().stream().flatMap(List::stream).toList();
    }

    static String lastName(Entity person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1);
    }

    /** Notes that somebody speaks. */
    void speaks(Entity entity) {
        speaking.add(entity.id());
    }

    /** Whether the name is a person's, as far as can be told. */
    boolean person(Entity entity) {
        if (entity.type() == EntityType.PERSON) {
            boolean bare = entity.name().indexOf(' ') < 0;
            return !(bare
                    && WordLists.shared().has("place", entity.name())
                    && descriptors(entity).isEmpty());
        }
        return entity.type() == EntityType.OTHER
                && speaking.contains(entity.id())
                && entity.name().matches("\\p{Lu}[\\p{Ll}.]+( \\p{Lu}[\\p{L}.'’-]*){0,2}");
    }

    /** Members of a party or people ("Republicans"): named, and yet nobody is. */
    static boolean people(Entity entity) {
        return people(entity.name());
    }

    /** Whether a name as written is that of many people. */
    static boolean people(String name) {
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        WordLists lists = WordLists.shared();
        boolean listed = lists.has("people", name) || lists.has("people", singular);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return listed || last.matches("Democrats?|Republicans?|Muslims|Christians|Jews|Islamists|Rebels|[A-Z]\\w+ans");
    }

    /** The gender that a person's first name, title, or what he or she is called speaks for. */
    Gender gender(Entity person) {
        return genders.computeIfAbsent(person.id(), id -> findGender(person));
    }

    /** Notes what pronouns say of somebody of whom nothing else does. */
    void pronounGender(Entity person, Gender gender) {
        if (gender(person) == Gender.UNKNOWN) {
            genders.put(person.id(), gender);
        }
    }

    private Gender findGender(Entity person) {
        Gender title = person.mentions().stream()
                .limit(Descriptors.MENTIONS)
                .map(span -> Descriptors.genderBefore(text, span))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
        if (title != Gender.UNKNOWN) {
            return title;
        }
        String[] words = person.name().split("\\s+", -1);
        Gender byName = words.length > 1 ? WordLists.shared().gender(words[0]) : Gender.UNKNOWN;
        return byName != Gender.UNKNOWN ? byName : genderOfDescriptors(person);
    }

    private Gender genderOfDescriptors(Entity person) {
        for (String descriptor : descriptors(person)) {
            Gender gender = SourceLists.shared().gender(new SourceWords(descriptor).head());
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The titles and descriptions that the text gives somebody, in text order, and then those of the captions beside it. */
    List<String> descriptors(Entity entity) {
        return descriptors.computeIfAbsent(
                entity.id(),
                id -> Stream.concat(inText(entity, span -> true), beside(entity))
                        .distinct()
                        .toList());
    }

    private Stream<String> inText(Entity entity, Predicate<TextSpan> some) {
        return entity.mentions().stream()
                .limit(Descriptors.MENTIONS)
                .filter(some)
                .flatMap(span -> Descriptors.at(text, span).stream());
    }

    private Stream<String> beside(Entity entity) {
        return captions.names().stream()
                .filter(name -> name.name().equals(entity.name())
                        || (!name.full() && name.last().equals(lastName(entity))))
                .flatMap(name -> Descriptors.at(name.caption(), name.span()).stream());
    }

    /** What is to be said of a title or description that only captions give to somebody; empty if the text gives it too. */
    String whereCalled(Entity entity, String descriptor) {
        boolean own = captions.isEmpty()
                || inText(entity, span -> !captions.covers(span)).anyMatch(descriptor::equals);
        return own ? "" : " in a caption";
    }

    /** The reasons, and one more where the full name of somebody stands in captions alone. */
    List<String> withCaptions(Entity entity, List<String> why) {
        boolean own = captions.isEmpty()
                || entity.name().indexOf(' ') < 0
                || !(entity.type() == EntityType.PERSON || entity.type() == EntityType.OTHER)
                || entity.mentions().stream()
                        .anyMatch(
                                span -> !captions.covers(span) && span.in(text).matches("(?s).*\\s.*"));
        return own
                ? why
                : Stream.concat(why.stream(), Stream.of("the full name stands in a caption"))
                        .distinct()
                        .toList();
    }

    /** The only person in the captions, and not named in the text, whom they call by that noun; null if there is none. */
    @Nullable
    CaptionName pictured(String head, Gender gender) {
        List<CaptionName> called = captions.names().stream()
                .filter(name -> name.full() && !pictured(name, head).isEmpty())
                .filter(name -> gender.fits(WordLists.shared()
                        .gender(name.name().substring(0, name.name().indexOf(' ')))))
                .toList();
        boolean one = called.stream().map(CaptionName::name).distinct().count() == 1;
        return one
                        && mentions.stream()
                                .noneMatch(named -> named.entity()
                                        .name()
                                        .equals(called.getFirst().name()))
                ? called.getFirst()
                : null;
    }

    /** What a caption calls somebody, with that noun; empty if it does not. */
    static String pictured(CaptionName name, String head) {
        return Descriptors.at(name.caption(), name.span()).stream()
                .filter(descriptor -> Descriptors.nouns(descriptor).stream()
                        .anyMatch(noun -> SourceLists.shared().same(noun, head)))
                .findFirst()
                .orElse("");
    }

    /** The first title or description that the text gives a person. */
    Optional<String> role(Entity entity) {
        return entity.type() == EntityType.PERSON ? descriptors(entity).stream().findFirst() : Optional.empty();
    }

    /** Whether the text calls somebody by the noun {@code head}, in lower case, or by one that means the same. */
    boolean called(Entity entity, String head) {
        return !descriptor(entity, head).isEmpty();
    }

    /** The first title or description with that noun or one that means the same; empty if there is none. */
    String descriptor(Entity entity, String head) {
        for (String descriptor : descriptors(entity)) {
            if (Descriptors.nouns(descriptor).stream()
                    .anyMatch(noun -> SourceLists.shared().same(noun, head))) {
                return descriptor;
            }
        }
        return "";
    }
}
