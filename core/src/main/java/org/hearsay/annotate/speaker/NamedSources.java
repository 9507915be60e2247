package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotate.name.Gender;
import org.hearsay.annotate.name.Word;
import org.hearsay.annotate.name.WordLists;
import org.hearsay.model.Entity;
import org.hearsay.model.SourceKind;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/** Sources that are names: who bears the name, and of several who do, which one. Not thread-safe. */
final class NamedSources {
    /** A misspelt name is at least so long. */
    private static final int LONG = 5;
    /** Who is named in full so near before is meant by the last name. */
    private static final int NEAR = 400;
    /** A pronoun further behind a name says nothing of it. */
    private static final int AFTER = 80;

    private final String text;
    private final Cast cast;
    private final Places places;
    private final Map<String, @Nullable Entity> misspelt = new HashMap<>();
    /** The words that stand somewhere in small letters: no names. */
    private final Set<String> small = new HashSet<>();

    NamedSources(String text, Cast cast, Places places) {
        this.text = text;
        this.cast = cast;
        this.places = places;
        Word.of(text, 0, text.length()).stream()
                .filter(word -> !word.capital())
                .forEach(word -> small.add(word.text()));
    }

    /** Who the name at the head of {@code source} is. */
    Found byName(Cast.Named named, TextSpans source) {
        String written = named.span().in(text);
        Entity bearer = Cast.people(written) ? bearer(written, source) : null;
        Entity entity = bearer == null ? cast.fullest(named.entity()) : bearer;
        if (Cast.people(written) && bearer == null) {
            return Found.unnamed(
                    source.in(text), SourceKind.UNNAMED_GROUP, Sureness.OWN_WORDS, "many, of whom none is named");
        }
        if (new SourceWords(source.in(text)).document()) {
            return Found.named(entity, cast, Sureness.LAST_NAME, List.of("named"))
                    .as(source.in(text), SourceKind.DOCUMENT);
        }
        if (text.startsWith(":", named.span().end()) && written.equals(written.toUpperCase(Locale.ROOT))) {
            Found found = Found.named(entity, cast, Sureness.LAST_NAME, List.of("a turn in a transcript"));
            return found.as(entity.name(), SourceKind.NAMED_PERSON);
        }
        boolean full = written.indexOf(' ') > 0;
        Entity like = full || entity.mentions().size() > 1 || entity.name().indexOf(' ') > 0 ? null : like(written);
        if (like != null) {
            return spelt(written, like);
        }
        List<Entity> namesakes = cast.namesakes(entity);
        if (full || namesakes.isEmpty()) {
            return Found.named(
                    entity, cast, full ? Sureness.NAME : Sureness.LAST_NAME, List.of(reason(written, entity)));
        }
        return ofSeveral(named, namesakes);
    }

    /** The person whose last name is that of a people too, where the source is the bare name; null if there is none. */
    private @Nullable Entity bearer(String written, TextSpans source) {
        List<Entity> bearers = cast.people().stream()
                .filter(person -> person.name().endsWith(" " + written))
                .toList();
        return bearers.size() == 1 && source.in(text).equals(written) ? bearers.getFirst() : null;
    }

    private static String reason(String written, Entity entity) {
        String full = entity.name();
        if (written.equals(full)) {
            return "named";
        }
        return full.endsWith(" " + written)
                ? "same last name: \"" + written + "\" is " + full
                : "another form of the name: \"" + written + "\" is " + full;
    }

    /** A bare last name that several people bear. */
    private Found ofSeveral(Cast.Named named, List<Entity> namesakes) {
        List<Entity> bearers = new ArrayList<>(namesakes);
        bearers.add(named.entity());
        Gender title = Descriptors.genderBefore(text, named.span());
        bearers.removeIf(bearer -> !title.fits(cast.gender(bearer)));
        if (bearers.isEmpty()) {
            bearers.add(named.entity());
        }
        Map<String, Double> weights = new HashMap<>();
        bearers.forEach(
                bearer -> weights.put(bearer.id(), weight(bearer, named.span().begin())));
        bearers.sort(Comparator.comparingDouble((Entity bearer) -> -weights.getOrDefault(bearer.id(), 0.0)));
        Entity best = bearers.getFirst();
        String written = named.span().in(text);
        if (bearers.size() == 1) {
            return Found.named(
                    best,
                    cast,
                    Sureness.LAST_NAME,
                    List.of(reason(written, best), "the title fits no other of this name"));
        }
        double ahead = weights.getOrDefault(best.id(), 0.0)
                - weights.getOrDefault(bearers.get(1).id(), 0.0);
        boolean main = ahead >= 2
                && !bearers.get(1).equals(lastInFull(bearers, named.span().begin()));
        double confidence = main ? Sureness.MAIN_NAMESAKE : Sureness.NAMESAKE;
        String which =
                main ? "of several people of this name the one the article is about" : "several people bear this name";
        return Found.named(best, cast, confidence, List.of(reason(written, best), which))
                .or(bearers);
    }

    /** Who of them was named in full last before {@code position}; null if none was. */
    private @Nullable Entity lastInFull(List<Entity> bearers, int position) {
        Entity latest = null;
        int end = -1;
        for (Entity bearer : bearers) {
            for (TextSpan mention : bearer.mentions()) {
                boolean before = mention.end() <= position && mention.end() > end;
                if (before && mention.in(text).indexOf(' ') > 0) {
                    latest = bearer;
                    end = mention.end();
                }
            }
        }
        return latest;
    }

    /** How much the article is about somebody, and whether he or she has just been named in full. */
    private double weight(Entity bearer, int position) {
        long full = bearer.mentions().stream()
                .filter(span -> span.in(text).indexOf(' ') > 0)
                .count();
        double weight =
                Math.log(1.0 + (double) full) + Math.log(1 + bearer.mentions().size());
        int paragraph = places.paragraph(position);
        boolean near = bearer.mentions().stream()
                .anyMatch(span -> span.begin() < position
                        && position - span.begin() < NEAR
                        && places.paragraph(span.begin()) == paragraph
                        && span.in(text).indexOf(' ') > 0);
        return weight
                + (near ? 2 : 0)
                + pronounAfter(bearer, position)
                - bearer.mentions().getFirst().begin() / (double) Math.max(1, text.length());
    }

    /** "Clinton began to find her voice": what the next pronoun says of who it is. */
    private double pronounAfter(Entity bearer, int position) {
        int end = Math.min(text.length(), position + AFTER);
        for (Word word : Word.of(text, position, end)) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            Gender gender = lower.matches("she|her|hers|herself")
                    ? Gender.FEMALE
                    : lower.matches("he|his|him|himself") ? Gender.MALE : Gender.UNKNOWN;
            if (gender != Gender.UNKNOWN) {
                Gender own = cast.gender(bearer);
                double sure = lower.endsWith("self") ? 3 : 1.5;
                return own == Gender.UNKNOWN ? 0 : own == gender ? sure : -sure;
            }
            if (text.substring(position, word.begin()).matches("(?s).*[\"“”\n.].*")) {
                return 0;
            }
        }
        return 0;
    }

    /** A source that is a name though the names of the text do not have it; null if it is none. */
    @Nullable
    Found unknownName(TextSpans source) {
        List<Word> words =
                Word.of(text, source.begin(), source.spans().getFirst().end());
        boolean name = !words.isEmpty()
                && words.size() <= 4
                && words.stream()
                        .allMatch(word -> word.capital()
                                || word.text().equals("the")
                                || word.text().equals("of"))
                && !words.getFirst().text().equals("The");
        Word last = name ? words.getLast() : null;
        if (last == null
                || !last.capital()
                || WordLists.shared().has("stop", words.getFirst().text())) {
            return null;
        }
        if (common(last.text().toLowerCase(Locale.ROOT))) {
            return null;
        }
        Entity like = words.size() == 1 ? like(last.text()) : null;
        if (like != null) {
            return spelt(last.text(), like);
        }
        boolean body = WordLists.shared().has("organisation", last.text())
                || last.allCapitals()
                || last.text().equals("News");
        TextSpan span = new TextSpan(words.getFirst().begin(), last.end());
        SourceKind kind = body ? SourceKind.NAMED_ORGANISATION : SourceKind.NAMED_PERSON;
        return Found.unnamed(
                span.in(text), kind, words.size() == 1 ? Sureness.PERHAPS : Sureness.LIKELY, "named here only");
    }

    private Found spelt(String written, Entity like) {
        return Found.named(like, cast, Sureness.LIKELY, List.of("\"" + written + "\" is spelt like " + like.name()));
    }

    private boolean common(String lower) {
        SourceLists lists = SourceLists.shared();
        return small.contains(lower)
                || (lower.endsWith("s") && small.contains(lower.substring(0, lower.length() - 1)))
                || lists.person(lower)
                || lists.has("group", lower)
                || lists.has("document", lower);
    }

    /** The person whose last name differs in one letter; null if there is none or more than one. */
    private @Nullable Entity like(String word) {
        if (word.length() < LONG) {
            return null;
        }
        if (!misspelt.containsKey(word)) {
            List<Entity> alike = cast.people().stream()
                    .filter(person -> !Cast.lastName(person).equals(word) && oneApart(Cast.lastName(person), word))
                    .toList();
            misspelt.put(word, alike.size() == 1 ? alike.getFirst() : null);
        }
        return misspelt.get(word);
    }

    /** Whether one letter more, less or other makes one word the other. */
    private static boolean oneApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int begin = 0;
        while (begin < Math.min(a.length(), b.length()) && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - begin
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - begin - end <= 1;
    }
}
