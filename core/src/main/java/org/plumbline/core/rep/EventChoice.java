package org.plumbline.core.rep;

import java.time.Duration;

/**
 * An event of a repetition as a viewer chose it.
 *
 * @param within a moment inside the repetition that is meant
 * @param event which
 * @param at when it happens
 */
public record EventChoice(Duration within, RepEvent event, Duration at) {}
