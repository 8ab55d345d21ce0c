package org.plumbline.desktop.verdict;

import java.util.List;

/**
 * What could not be judged for one reason.
 *
 * @param reason why
 * @param what names of the rules, with the repetitions where only some are meant
 */
public record Unjudged(String reason, List<String> what) {

    public Unjudged {
        what = List.copyOf(what);
    }
}
