package org.hearsay.nn.tagger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;

/** Puts right what a tagger of words gets wrong about names: parts of hyphened words, and one name with two kinds in one text. */
final class NameRepair {
    /** A prefix that is no part of the name behind it ("pro-Tarn"). */
    private static final Pattern PREFIX =
            Pattern.compile("^(?:(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x|[Pp]ost|[Pp]re|[Mm]id|[Uu]n)?-)(?=\\p{Lu})");
    /** The rest of a given name of two syllables ("Kim Jong-un"). */
    private static final Pattern SECOND_SYLLABLE = Pattern.compile("^-(\\p{Ll}{1,5})\\b");
    /** What is hyphened to a name without belonging to it. */
    private static final Set<String> NO_SYLLABLES = Set.of(
            "era", "led", "like", "style", "aged", "born", "based", "held", "run", "owned", "made", "bred", "area",
            "wide");

    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Sen|Rep|Gov|Gen|President|Senator|Professor)\\.? )+(?=\\p{Lu})");
    /** What a body is called by. */
    private static final String BODY =
            "(?:University|College|Academy|Institute|Institution|Foundation|Ministry|Department|Bureau|Office|Agency"
                    + "|Authority|Commission|Committee|Council|Association|Society|Federation|Union|Museum|Cent(?:er|re)|School|Party|Board)";
    /** A body that does not end with its own word. */
    private static final Pattern OPEN_BODY = Pattern.compile("(?:^|.* )" + BODY + "$");

    private static final Pattern OF = Pattern.compile(" (?:of|for)(?: the)? ");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?:^|.* )(?:University|College|Academy|Institute|Foundation|Ministry|Department|Bureau|Agency|Authority|Commission|Committee"
                    + "|Council|Association|Society|Federation|Party|Board)(?: (?:of|for) .*)?$");
    /** By so much the other mentions of a name must outweigh its own kind. */
    private static final double MAJORITY = 2;

    private NameRepair() {}

    /** The names, put right, in text order. */
    static List<FoundName> repair(String text, List<FoundName> names) {
        List<FoundName> whole = new ArrayList<>();
        for (FoundName name : names) {
            FoundName before = whole.isEmpty() ? null : whole.getLast();
            FoundName own = whole(text, name, before == null ? 0 : before.span().end());
            if (before != null && goesOn(text, before, own)) {
                TextSpan both = new TextSpan(before.span().begin(), own.span().end());
                double confidence = Math.min(before.confidence(), own.confidence());
                whole.set(whole.size() - 1, new FoundName(both, EntityType.ORGANISATION, confidence));
            } else {
                whole.add(own);
            }
        }
        return ofOneKind(text, whole);
    }

    /** Whether a name is the rest of a body's name ("University" of "Tarn"). */
    private static boolean goesOn(String text, FoundName body, FoundName rest) {
        return body.type() != EntityType.PERSON
                && rest.type() != EntityType.PERSON
                && OF.matcher(text.substring(body.span().end(), rest.span().begin()))
                        .matches()
                && OPEN_BODY.matcher(body.span().in(text)).matches();
    }

    private static FoundName whole(String text, FoundName name, int free) {
        int begin = Math.max(free, name.span().begin());
        int end = Math.max(begin, name.span().end());
        boolean person = name.type() == EntityType.PERSON;
        Matcher before = (person ? TITLE : PREFIX).matcher(text.substring(begin, end));
        if (before.find()) {
            begin += before.end();
        }
        if (person) {
            Matcher prefix = PREFIX.matcher(text.substring(begin, end));
            begin += prefix.find() ? prefix.end() : 0;
            Matcher rest = SECOND_SYLLABLE.matcher(text).region(end, Math.min(text.length(), end + 8));
            if (rest.find() && !NO_SYLLABLES.contains(rest.group(1))) {
                end = rest.end();
            }
        }
        TextSpan span = new TextSpan(begin, end);
        boolean body = name.type() == EntityType.PLACE
                && NO_PLACE.matcher(span.in(text)).matches();
        return new FoundName(span, body ? EntityType.ORGANISATION : name.type(), name.confidence());
    }

    private static List<FoundName> ofOneKind(String text, List<FoundName> names) {
        Map<String, Map<EntityType, Double>> votes = new HashMap<>();
        for (FoundName name : names) {
            String written = name.span().in(text);
            vote(votes, written, name);
            int last = written.lastIndexOf(' ');
            if (name.type() == EntityType.PERSON && last > 0) {
                vote(votes, written.substring(last + 1), name);
            }
        }
        List<FoundName> agreed = new ArrayList<>();
        for (FoundName name : names) {
            Map<EntityType, Double> kinds = votes.get(name.span().in(text));
            EntityType most = kinds.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            boolean joins = kinds.get(most) >= MAJORITY * kinds.get(name.type());
            agreed.add(joins ? new FoundName(name.span(), most, name.confidence()) : name);
        }
        return agreed;
    }

    private static void vote(Map<String, Map<EntityType, Double>> votes, String written, FoundName name) {
        votes.computeIfAbsent(written, key -> new EnumMap<>(EntityType.class))
                .merge(name.type(), name.confidence(), Double::sum);
    }
}
