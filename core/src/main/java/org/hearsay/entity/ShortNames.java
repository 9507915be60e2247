package org.hearsay.entity;

import java.util.HashMap;
import java.util.Map;

/** Everyday short forms of English first names, and spellings of one name. Those of two names ("Ted", "Pat") are not among them. */
final class ShortNames {
    /** The full name and its other forms, in lower case. */
    private static final String[] NAMES = {
            "william bill will willie",
            "robert bob rob bobby",
            "james jim jimmy",
            "michael mike",
            "joseph joe",
            "thomas tom tommy",
            "timothy tim",
            "daniel dan",
            "david dave",
            "stephen steve steven",
            "richard rick rich dick",
            "edward ed eddie",
            "benjamin ben",
            "kenneth ken",
            "jeffrey jeff",
            "gregory greg",
            "andrew andy",
            "anthony tony",
            "matthew matt",
            "nicholas nick",
            "charles chuck charlie",
            "lawrence larry",
            "ronald ron",
            "donald don",
            "douglas doug",
            "frederick fred",
            "philip phil phillip",
            "raymond ray",
            "walter walt",
            "peter pete",
            "joshua josh",
            "jonathan jon",
            "elizabeth liz beth",
            "deborah debbie",
            "susan sue",
            "cynthia cindy",
            "jennifer jenny jen",
            "margaret maggie",
            "rebecca becky",
            "patricia patty",
            "mitchell mitch",
            "vincent vince",
            "bernard bernie",
            "martin marty",
            "stanley stan",
            "russell russ",
            "abraham abe"
    };

    private static final Map<String, String> FULL = full();

    private ShortNames() {}

    private static Map<String, String> full() {
        Map<String, String> full = new HashMap<>();
        for (String line : NAMES) {
            String[] names = line.split(" ", -1);
            for (int i = 1; i < names.length; i++) {
                full.put(names[i], names[0]);
            }
        }
        return full;
    }

    /** The full form of a first name in lower case; the name itself if none is known. */
    static String full(String first) {
        return FULL.getOrDefault(first, first);
    }
}
