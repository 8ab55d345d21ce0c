package org.plumbline.samples.body;

import java.util.List;

/** What is to be done when. */
interface Score {
    /** What a time, in seconds since the first frame, asks for; before the first and after the last nothing moves. */
    Beat at(double seconds);

    /** The repetitions, in order; none for what isn't a deadlift. */
    List<Span> spans();
}
