package org.plumbline.desktop.verdict;

import java.util.List;

/** How to film a deadlift so that everything can be judged (biomechanics C2). */
public final class FilmingAdvice {

    /** What to do, most important first. */
    public static final List<String> ALL = List.of(
            "Put the phone on something steady at hip height, 3 to 5 m away, exactly at the lifter's side.",
            "Line the lens up with the end of the bar, the lifter in the middle of the picture, the whole body and the plates in it.",
            "Stand tall for 2 seconds before and after the set, the bar on the floor.",
            "Wear fitted clothes; film in 1080p at 60 frames a second, in landscape or portrait as you like.");

    private FilmingAdvice() {}
}
