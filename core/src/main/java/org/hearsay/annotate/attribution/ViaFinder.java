package org.hearsay.annotate.attribution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Via;
import org.jspecify.annotations.Nullable;

/** Reads after a cue to whom and where the words were said: "told Harbour Radio", "in an interview with the Globe". */
final class ViaFinder {
    /** How far after the cue the outlet or the occasion may stand, in characters. */
    private static final int REACH = 90;

    private static final Pattern OCCASION = Pattern.compile("\\b(?:in|at|during) (?:an?|the|his|her|its|their)"
            + " (?:[a-z]+ ){0,3}(?:interview|statement|news conference|press conference|briefing|speech|letter|tweet"
            + "|email|blog post|podcast|broadcast)\\b");
    private static final String NAME = "((?:[Tt]he )?[A-Z][\\w.&’'-]*(?: (?:of |[A-Z0-9])[\\w.&’'-]*){0,4})";
    private static final Pattern OUTLET_WORD = Pattern.compile(
            "News|TV|Times|Post|Press|Radio|Journal|Agency|Herald|Tribune|Telegraph|Guardian|Gazette|Courier|Daily"
                    + "|Reuters|BBC|CNN|NBC|ABC|CBS|MSNBC|NPR|AFP|Magazine|Chronicle|Observer|Mail|Globe|Network|Today");
    private static final Pattern TOLD = Pattern.compile("^ " + NAME);
    private static final Pattern WITH = Pattern.compile("^ (?:on|with|to|by) " + NAME);

    private ViaFinder() {}

    /** Reads from the end of the cue, at most to the end of its unit; null if neither is named. */
    static @Nullable Via find(String text, int cueEnd, int unitEnd) {
        String rest = text.substring(cueEnd, Math.min(unitEnd, cueEnd + REACH)).replace('\u00a0', ' ');
        int quotation = rest.replace('“', '"').indexOf('"');
        String after = quotation < 0 ? rest : rest.substring(0, quotation);
        Matcher occasion = OCCASION.matcher(after);
        boolean named = occasion.find();
        String outlet = outlet(TOLD.matcher(after));
        if (outlet == null && named) {
            outlet = outlet(WITH.matcher(after.substring(occasion.end())));
        }
        String where = named ? occasion.group() : null;
        return outlet == null && where == null ? null : new Via(outlet, where);
    }

    private static @Nullable String outlet(Matcher name) {
        if (!name.find() || !OUTLET_WORD.matcher(name.group(1)).find()) {
            return null;
        }
        String outlet = name.group(1);
        return outlet.endsWith(".") ? outlet.substring(0, outlet.length() - 1) : outlet;
    }
}
